-- What was struck out for safety or law: that it was, why and by whom, and nothing of what it said. Append-only.
CREATE TABLE vedette.takedowns (
  id text COLLATE "C" PRIMARY KEY,
  seq bigint GENERATED ALWAYS AS IDENTITY,
  -- 'report': all of one report. 'words': words, in the one report of `key`, or wherever they stand when it is null.
  kind text COLLATE "C" NOT NULL CHECK (kind IN ('report', 'words')),
  key text COLLATE "C",
  -- By these, words are known again where they come in once more: a random salt, how many words, and salted hashes of the first and of all.
  salt text COLLATE "C",
  word_count integer,
  first_hash text COLLATE "C",
  words_hash text COLLATE "C",
  reason text NOT NULL,
  by_whom text NOT NULL,
  at timestamptz NOT NULL DEFAULT now()
);
--> statement-breakpoint
-- Reports that are gone by it, and as which report what is left of one is kept. Append-only.
CREATE TABLE vedette.struck (
  key text COLLATE "C" PRIMARY KEY,
  takedown text COLLATE "C" NOT NULL REFERENCES vedette.takedowns (id),
  became text COLLATE "C",
  at timestamptz NOT NULL DEFAULT now()
);
--> statement-breakpoint
-- Rows that are only ever added can be erased by a transaction that says so: a takedown, or a restore over all that is kept.
CREATE OR REPLACE FUNCTION vedette.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND current_setting('vedette.erasing', true) = pg_current_xact_id()::text THEN
    RETURN NULL;
  END IF;
  RAISE EXCEPTION '% of % refused: its rows are only ever added', TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON vedette.takedowns FOR EACH STATEMENT EXECUTE FUNCTION vedette.refuse_change();
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON vedette.struck FOR EACH STATEMENT EXECUTE FUNCTION vedette.refuse_change();
