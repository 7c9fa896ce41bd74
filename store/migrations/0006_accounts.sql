-- Who may ask a server that others can reach. Of passwords, sessions and tokens only hashes are kept. No part of a backup.
CREATE TABLE vedette.accounts (
  name text COLLATE "C" PRIMARY KEY,
  role text COLLATE "C" NOT NULL CHECK (role IN ('reader', 'analyst', 'editor', 'admin')),
  password text NOT NULL,
  made_at timestamptz NOT NULL DEFAULT now()
);
--> statement-breakpoint
CREATE TABLE vedette.sessions (
  hash text COLLATE "C" PRIMARY KEY,
  account text COLLATE "C" NOT NULL REFERENCES vedette.accounts (name) ON DELETE CASCADE,
  expires_at timestamptz NOT NULL
);
--> statement-breakpoint
CREATE INDEX sessions_account ON vedette.sessions (account);
--> statement-breakpoint
CREATE TABLE vedette.tokens (
  id text COLLATE "C" PRIMARY KEY,
  hash text COLLATE "C" NOT NULL,
  account text COLLATE "C" NOT NULL REFERENCES vedette.accounts (name) ON DELETE CASCADE,
  note text NOT NULL,
  scopes text[] COLLATE "C" NOT NULL,
  made_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz
);
--> statement-breakpoint
-- Every change that somebody asked for, noted before it is made. Append-only.
CREATE TABLE vedette.audit (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT now(),
  -- The account, or how the change came without one: local, command line.
  who text NOT NULL,
  how text NOT NULL,
  what text NOT NULL,
  outcome text NOT NULL
);
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON vedette.audit FOR EACH STATEMENT EXECUTE FUNCTION vedette.refuse_change();
