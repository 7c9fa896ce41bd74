-- The same on PostgreSQL 15 to 18; no extension. Texts are ordered by their bytes, so that no server's locale shows.
CREATE TABLE vedette.reports (
  key text COLLATE "C" PRIMARY KEY,
  seq bigint GENERATED ALWAYS AS IDENTITY,
  hash text COLLATE "C" NOT NULL,
  raw bytea NOT NULL,
  format text COLLATE "C" NOT NULL,
  -- What came with the text, as JSON text: jsonb would refuse NUL characters.
  meta text NOT NULL,
  title text COLLATE "C",
  published text COLLATE "C",
  -- First day of `published`, counted from 1970-01-01; the least integer when it is not known.
  published_day integer NOT NULL,
  outlet text COLLATE "C",
  url text COLLATE "C",
  language text COLLATE "C",
  recorded_at timestamptz NOT NULL DEFAULT now()
);
--> statement-breakpoint
CREATE INDEX reports_url ON vedette.reports USING hash (url);
--> statement-breakpoint
CREATE TABLE vedette.sightings (
  key text COLLATE "C" NOT NULL REFERENCES vedette.reports (key),
  -- Of the name: names may be longer than an index takes.
  name_hash text COLLATE "C" NOT NULL,
  name text COLLATE "C" NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (key, name_hash)
);
--> statement-breakpoint
CREATE TABLE vedette.codings (
  key text COLLATE "C" NOT NULL REFERENCES vedette.reports (key),
  coder text COLLATE "C" NOT NULL,
  seq bigint GENERATED ALWAYS AS IDENTITY,
  -- The claims format's line, and how its text is laid out, as JSON text.
  line text NOT NULL,
  paragraphs text NOT NULL,
  coded_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (key, coder)
);
--> statement-breakpoint
CREATE TABLE vedette.claims (
  key text COLLATE "C" NOT NULL,
  coder text COLLATE "C" NOT NULL,
  ordinal integer NOT NULL,
  id text COLLATE "C" NOT NULL,
  claim text NOT NULL,
  kind text COLLATE "C" NOT NULL,
  type text COLLATE "C" NOT NULL,
  stance text COLLATE "C" NOT NULL,
  published_day integer NOT NULL,
  from_day integer,
  to_day integer,
  areas text[] COLLATE "C" NOT NULL,
  actors text[] COLLATE "C" NOT NULL,
  sides text[] COLLATE "C" NOT NULL,
  sources text[] COLLATE "C" NOT NULL,
  -- JSON texts of the actors and places that it names, each once, to be counted.
  named text[] COLLATE "C" NOT NULL,
  spots text[] COLLATE "C" NOT NULL,
  words tsvector NOT NULL,
  PRIMARY KEY (key, coder, ordinal),
  FOREIGN KEY (key, coder) REFERENCES vedette.codings (key, coder)
);
--> statement-breakpoint
CREATE INDEX claims_id ON vedette.claims (id);
--> statement-breakpoint
CREATE INDEX claims_published ON vedette.claims (published_day DESC, key, ordinal);
--> statement-breakpoint
CREATE INDEX claims_type ON vedette.claims (type, published_day DESC, key, ordinal);
--> statement-breakpoint
CREATE INDEX claims_areas ON vedette.claims USING gin (areas);
--> statement-breakpoint
CREATE INDEX claims_actors ON vedette.claims USING gin (actors);
--> statement-breakpoint
CREATE INDEX claims_sides ON vedette.claims USING gin (sides);
--> statement-breakpoint
CREATE INDEX claims_sources ON vedette.claims USING gin (sources);
--> statement-breakpoint
CREATE INDEX claims_words ON vedette.claims USING gin (words);
--> statement-breakpoint
CREATE TABLE vedette.reviews (
  id text COLLATE "C" PRIMARY KEY,
  claim_id text COLLATE "C" NOT NULL,
  decision text COLLATE "C" NOT NULL,
  by_whom text COLLATE "C" NOT NULL,
  note text,
  at timestamptz NOT NULL DEFAULT now()
);
--> statement-breakpoint
CREATE INDEX reviews_claim ON vedette.reviews (claim_id);
--> statement-breakpoint
-- What follows is derived, or waits to be done.
CREATE TABLE vedette.tasks (
  key text COLLATE "C" PRIMARY KEY REFERENCES vedette.reports (key),
  seq bigint GENERATED ALWAYS AS IDENTITY,
  attempts integer NOT NULL DEFAULT 0,
  failed_says text
);
--> statement-breakpoint
CREATE INDEX tasks_waiting ON vedette.tasks (seq) WHERE failed_says IS NULL;
--> statement-breakpoint
CREATE TABLE vedette.current_codings (
  key text COLLATE "C" PRIMARY KEY,
  coder text COLLATE "C" NOT NULL,
  claims integer NOT NULL,
  title text COLLATE "C",
  published text COLLATE "C",
  published_day integer NOT NULL,
  outlet text COLLATE "C",
  url text COLLATE "C",
  language text COLLATE "C",
  text text NOT NULL,
  words tsvector NOT NULL,
  FOREIGN KEY (key, coder) REFERENCES vedette.codings (key, coder)
);
--> statement-breakpoint
CREATE INDEX current_codings_url ON vedette.current_codings USING hash (url);
--> statement-breakpoint
CREATE INDEX current_codings_words ON vedette.current_codings USING gin (words);
--> statement-breakpoint
CREATE TABLE vedette.events (
  id text COLLATE "C" PRIMARY KEY,
  kind text COLLATE "C" NOT NULL,
  type text COLLATE "C" NOT NULL,
  -- `from_day`, or the least integer for those without a date, which come last.
  order_day integer NOT NULL,
  from_day integer,
  to_day integer,
  areas text[] COLLATE "C" NOT NULL,
  joined text NOT NULL
);
--> statement-breakpoint
CREATE INDEX events_order ON vedette.events (order_day DESC, id);
--> statement-breakpoint
CREATE INDEX events_areas ON vedette.events USING gin (areas);
--> statement-breakpoint
-- One row: which revision of the codings there is, and of which one the events were made.
CREATE TABLE vedette.revisions (
  one boolean PRIMARY KEY DEFAULT true CHECK (one),
  codings bigint NOT NULL DEFAULT 0,
  events bigint NOT NULL DEFAULT 0
);
--> statement-breakpoint
INSERT INTO vedette.revisions DEFAULT VALUES;
--> statement-breakpoint
CREATE FUNCTION vedette.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% of % refused: its rows are only ever added', TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON vedette.reports FOR EACH STATEMENT EXECUTE FUNCTION vedette.refuse_change();
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON vedette.sightings FOR EACH STATEMENT EXECUTE FUNCTION vedette.refuse_change();
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON vedette.codings FOR EACH STATEMENT EXECUTE FUNCTION vedette.refuse_change();
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON vedette.claims FOR EACH STATEMENT EXECUTE FUNCTION vedette.refuse_change();
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON vedette.reviews FOR EACH STATEMENT EXECUTE FUNCTION vedette.refuse_change();
