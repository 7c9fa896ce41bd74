-- Reviews: whose report they are of, in the order in which they came, and all that was decided, as JSON text. No earlier Vedette wrote any.
ALTER TABLE vedette.reviews
  ADD COLUMN key text COLLATE "C" NOT NULL REFERENCES vedette.reports (key),
  ADD COLUMN seq bigint GENERATED ALWAYS AS IDENTITY,
  ADD COLUMN detail text NOT NULL;
--> statement-breakpoint
CREATE INDEX reviews_key ON vedette.reviews (key, seq);
--> statement-breakpoint
CREATE INDEX reviews_seq ON vedette.reviews (seq);
--> statement-breakpoint
-- Derived: claims as people left them, which stand for those of the same coding and ordinal. What was rejected is marked.
CREATE TABLE vedette.reviewed_claims (
  LIKE vedette.claims,
  standing text COLLATE "C" NOT NULL,
  PRIMARY KEY (key, coder, ordinal)
);
--> statement-breakpoint
CREATE INDEX reviewed_claims_id ON vedette.reviewed_claims (id);
--> statement-breakpoint
CREATE INDEX reviewed_claims_published ON vedette.reviewed_claims (published_day DESC, key, ordinal);
