-- Codings that are kept and do not count: those of a reader that is being compared with the one that counts, and those after which an earlier reader was taken again.
CREATE TABLE vedette.aside (
  key text COLLATE "C" NOT NULL,
  coder text COLLATE "C" NOT NULL,
  PRIMARY KEY (key, coder),
  FOREIGN KEY (key, coder) REFERENCES vedette.codings (key, coder)
);
