-- Derived: which event each claim is a part of.
CREATE TABLE vedette.parts (
  key text COLLATE "C" NOT NULL,
  claim text COLLATE "C" NOT NULL,
  event text COLLATE "C" NOT NULL,
  PRIMARY KEY (key, claim)
);
--> statement-breakpoint
CREATE INDEX parts_event ON vedette.parts (event);
--> statement-breakpoint
CREATE INDEX parts_claim ON vedette.parts (claim);
--> statement-breakpoint
-- Derived: where claims stand, so that those find them that may be joined to them: hashes of type, place and the like, and days.
CREATE TABLE vedette.meetings (
  key text COLLATE "C" NOT NULL,
  claim text COLLATE "C" NOT NULL,
  place bigint NOT NULL,
  from_day integer NOT NULL,
  to_day integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX meetings_place ON vedette.meetings (place, to_day, from_day);
--> statement-breakpoint
CREATE INDEX meetings_key ON vedette.meetings (key);
--> statement-breakpoint
-- Reports of which something changed since the events were made of their claims; one may be there more than once.
CREATE TABLE vedette.unjoined (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  key text COLLATE "C" NOT NULL
);
--> statement-breakpoint
-- Events are made once more of all claims, so that their parts are known.
UPDATE vedette.revisions SET codings = codings + 1 WHERE EXISTS (SELECT FROM vedette.told);
--> statement-breakpoint
-- How many events there are: to count them takes long where there are many.
ALTER TABLE vedette.revisions ADD COLUMN made bigint NOT NULL DEFAULT 0;
--> statement-breakpoint
-- Derived: how often claims of a report, as people left them, name an actor (`named`) or a place (`spots`), and how often all do.
CREATE TABLE vedette.names (
  key text COLLATE "C" NOT NULL,
  kind text COLLATE "C" NOT NULL,
  said text COLLATE "C" NOT NULL,
  claims integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX names_key ON vedette.names (key);
--> statement-breakpoint
CREATE TABLE vedette.name_totals (
  kind text COLLATE "C" NOT NULL,
  -- Of what is said: it may be longer than an index takes.
  hash text COLLATE "C" NOT NULL,
  said text COLLATE "C" NOT NULL,
  claims integer NOT NULL,
  PRIMARY KEY (kind, hash)
);
--> statement-breakpoint
CREATE INDEX name_totals_claims ON vedette.name_totals (kind, claims DESC);
--> statement-breakpoint
CREATE INDEX name_totals_none ON vedette.name_totals (kind) WHERE claims <= 0;
--> statement-breakpoint
CREATE INDEX current_codings_counts ON vedette.current_codings (claims);
--> statement-breakpoint
-- Derived: claims of all codings by area, in the order in which they are listed.
CREATE TABLE vedette.claim_areas (
  area text COLLATE "C" NOT NULL,
  published_day integer NOT NULL,
  key text COLLATE "C" NOT NULL,
  ordinal integer NOT NULL,
  coder text COLLATE "C" NOT NULL,
  type text COLLATE "C" NOT NULL,
  from_day integer,
  to_day integer
);
--> statement-breakpoint
INSERT INTO vedette.claim_areas
SELECT a.area, c.published_day, c.key, c.ordinal, c.coder, c.type, c.from_day, c.to_day FROM vedette.claims c, unnest(c.areas) AS a (area);
--> statement-breakpoint
CREATE INDEX claim_areas_listed ON vedette.claim_areas (area, published_day DESC, key, ordinal) INCLUDE (coder, type, from_day, to_day);
--> statement-breakpoint
CREATE FUNCTION vedette.add_areas() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO vedette.claim_areas
  SELECT a.area, c.published_day, c.key, c.ordinal, c.coder, c.type, c.from_day, c.to_day FROM added c, unnest(c.areas) AS a (area);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER add_areas AFTER INSERT ON vedette.claims REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION vedette.add_areas();
--> statement-breakpoint
CREATE FUNCTION vedette.erase_areas() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM vedette.claim_areas a USING gone c
  WHERE a.area = ANY(c.areas) AND a.published_day = c.published_day AND a.key = c.key AND a.coder = c.coder AND a.ordinal = c.ordinal;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER erase_areas AFTER DELETE ON vedette.claims REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION vedette.erase_areas();
