-- How often claims were joined: what was made of them before is old by then.
ALTER TABLE vedette.revisions ADD COLUMN joins bigint NOT NULL DEFAULT 0;
