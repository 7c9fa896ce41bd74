-- Derived: what the coding that counts tells, as joining and situations read it. Theirs is most of the reading, and all claims are too wide for it.
CREATE TABLE vedette.told (
  key text COLLATE "C" PRIMARY KEY,
  coder text COLLATE "C" NOT NULL,
  published_day integer NOT NULL,
  url text COLLATE "C",
  -- All areas of its claims.
  areas text[] COLLATE "C" NOT NULL,
  -- JSON: title, published, outlet, url.
  report text,
  -- Claims that matter whenever they were; null in the rows of an older Vedette, whose codings are read instead.
  lasting text,
  -- Deeds, and the days that they may be of.
  deeds text,
  deeds_from integer,
  deeds_to integer,
  FOREIGN KEY (key, coder) REFERENCES vedette.codings (key, coder)
);
--> statement-breakpoint
CREATE INDEX told_areas ON vedette.told USING gin (areas);
--> statement-breakpoint
CREATE INDEX told_url ON vedette.told USING hash (url);
--> statement-breakpoint
INSERT INTO vedette.told (key, coder, published_day, url, areas)
SELECT k.key, k.coder, k.published_day, k.url, coalesce((
  SELECT array_agg(DISTINCT area ORDER BY area) FROM vedette.claims c, unnest(c.areas) area WHERE c.key = k.key AND c.coder = k.coder), '{}')
FROM vedette.current_codings k;
