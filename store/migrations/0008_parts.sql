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
