-- Derived: the least name of each report that has more than one, which are few. Whether what is told is still what it was is asked again and again, and the only name of a report never changes.
CREATE TABLE vedette.renamed (
  key text COLLATE "C" PRIMARY KEY,
  name text COLLATE "C" NOT NULL
);
--> statement-breakpoint
-- Whoever adds names: adding, restoring, merging and striking out do. A name that others of the report came before sees these, since a report waits for whoever adds it at the same time.
CREATE FUNCTION vedette.note_renamed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO vedette.renamed AS r (key, name)
  SELECT s.key, min(s.name) FROM vedette.sightings s WHERE s.key IN (SELECT key FROM added) GROUP BY s.key HAVING count(*) > 1 ORDER BY s.key
  ON CONFLICT (key) DO UPDATE SET name = least(r.name, excluded.name);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER note_renamed AFTER INSERT ON vedette.sightings REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION vedette.note_renamed();
--> statement-breakpoint
INSERT INTO vedette.renamed (key, name) SELECT key, min(name) FROM vedette.sightings GROUP BY key HAVING count(*) > 1;
