-- Feeds that the server asks by itself, and how they are. What came of them are reports; a feed that is gone can be named again, so that this is no part of a backup.
CREATE TABLE vedette.feeds (
  url text COLLATE "C" PRIMARY KEY,
  by_whom text NOT NULL,
  added_at timestamptz NOT NULL DEFAULT now(),
  -- Minutes between two questions while it answers.
  every integer NOT NULL CHECK (every BETWEEN 5 AND 10080),
  next_at timestamptz NOT NULL DEFAULT now(),
  asked_at timestamptz,
  answered_at timestamptz,
  -- Questions in a row that it did not answer, and why the last was not.
  failures integer NOT NULL DEFAULT 0,
  says text,
  -- Reports that were new of it, in all and at the last answer, and items of the last answer that could not be read.
  reports integer NOT NULL DEFAULT 0,
  last_new integer NOT NULL DEFAULT 0,
  last_refused integer NOT NULL DEFAULT 0,
  refused_says text
);
--> statement-breakpoint
CREATE INDEX feeds_next ON vedette.feeds (next_at);
