-- Derived: reports of which what they tell, or their least name, was added, became another or went, so that who read it before need not look at the rest.
CREATE TABLE vedette.told_changes (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  -- The transaction: who saw all that were over before one asks for those from it on.
  at xid8 NOT NULL DEFAULT pg_current_xact_id(),
  key text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE INDEX told_changes_at ON vedette.told_changes (at, key);
--> statement-breakpoint
-- The last transaction of which a change was let go of.
ALTER TABLE vedette.revisions ADD COLUMN changes_gone xid8 NOT NULL DEFAULT '0';
--> statement-breakpoint
CREATE FUNCTION vedette.note_told() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO vedette.told_changes (key) SELECT key FROM changed;
  RETURN NULL;
END $$;
--> statement-breakpoint
-- Of the texts of one address the latest counts: with one that goes, what the others tell is another. What shares an address with one that stays is asked of it.
CREATE FUNCTION vedette.note_told_gone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO vedette.told_changes (key)
  SELECT key FROM gone UNION SELECT o.key FROM gone g JOIN vedette.told o ON o.url = g.url;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER note_added AFTER INSERT ON vedette.told REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION vedette.note_told();
--> statement-breakpoint
CREATE TRIGGER note_changed AFTER UPDATE ON vedette.told REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION vedette.note_told();
--> statement-breakpoint
CREATE TRIGGER note_gone AFTER DELETE ON vedette.told REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION vedette.note_told_gone();
--> statement-breakpoint
CREATE TRIGGER note_added AFTER INSERT ON vedette.renamed REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION vedette.note_told();
--> statement-breakpoint
CREATE TRIGGER note_changed AFTER UPDATE ON vedette.renamed REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION vedette.note_told();
--> statement-breakpoint
CREATE TRIGGER note_gone AFTER DELETE ON vedette.renamed REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION vedette.note_told();
