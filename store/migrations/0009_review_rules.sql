-- How many people must decide alike before a decision counts: the latest row says. One person is enough where there is none. Append-only.
CREATE TABLE vedette.review_rules (
  at timestamptz PRIMARY KEY,
  persons integer NOT NULL CHECK (persons IN (1, 2)),
  by_whom text NOT NULL
);
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON vedette.review_rules FOR EACH STATEMENT EXECUTE FUNCTION vedette.refuse_change();
