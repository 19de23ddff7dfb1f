-- The stems of each published case with their weighted frequency (server/search/fields.ts), and how
-- many there are in it: what BM25 needs. Collation C, so that a prefix is a range of the key.
CREATE TABLE postings (
  stem text COLLATE "C" NOT NULL,
  case_number integer NOT NULL,
  frequency double precision NOT NULL,
  PRIMARY KEY (stem, case_number)
);
--> statement-breakpoint
CREATE INDEX postings_case ON postings (case_number);
--> statement-breakpoint
CREATE TABLE case_lengths (case_number integer PRIMARY KEY, length integer NOT NULL);
