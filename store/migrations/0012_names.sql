-- Names, and how much there is, are counted as claims are kept, whether these are joined yet or not. Derived: what is to be added to the totals, so that nobody who keeps claims waits for
-- others who name the same.
CREATE TABLE vedette.name_changes (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind text COLLATE "C" NOT NULL,
  said text COLLATE "C" NOT NULL,
  claims integer NOT NULL
);
--> statement-breakpoint
DELETE FROM vedette.names;
--> statement-breakpoint
DELETE FROM vedette.name_totals;
--> statement-breakpoint
INSERT INTO vedette.names (key, kind, said, claims)
SELECT c.key, v.kind, v.said, count(*)::int FROM (
  SELECT key, coder, named, spots FROM vedette.claims c WHERE NOT EXISTS (
    SELECT 1 FROM vedette.reviewed_claims v WHERE v.key = c.key AND v.coder = c.coder AND v.ordinal = c.ordinal)
  UNION ALL SELECT key, coder, named, spots FROM vedette.reviewed_claims WHERE standing <> 'rejected') c
JOIN vedette.current_codings r ON r.key = c.key AND r.coder = c.coder,
LATERAL (SELECT 'named' AS kind, unnest(c.named) AS said UNION ALL SELECT 'spots', unnest(c.spots)) v
GROUP BY c.key, v.kind, v.said
UNION ALL SELECT key, 'coded', '', 1 FROM vedette.current_codings
UNION ALL SELECT key, 'claims', '', claims FROM vedette.current_codings WHERE claims > 0;
--> statement-breakpoint
INSERT INTO vedette.name_totals (kind, hash, said, claims)
SELECT kind, encode(sha256(convert_to(said, 'UTF8')), 'hex'), said, sum(claims)::int FROM vedette.names GROUP BY kind, said;
--> statement-breakpoint
DROP INDEX vedette.current_codings_counts;
