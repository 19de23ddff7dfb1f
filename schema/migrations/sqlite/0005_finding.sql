CREATE TABLE `attachment_texts` (
	`attachment` text PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`parts` text NOT NULL,
	`language` text,
	`cut` integer NOT NULL,
	`failure` text,
	`at` text NOT NULL,
	FOREIGN KEY (`attachment`) REFERENCES `attachments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `forwards` (
	`case_number` integer PRIMARY KEY NOT NULL,
	`words` blob NOT NULL
);
--> statement-breakpoint
CREATE TABLE `gaps` (
	`id` text PRIMARY KEY NOT NULL,
	`query` text NOT NULL,
	`key` text NOT NULL,
	`language` text NOT NULL,
	`process` text,
	`times` integer NOT NULL,
	`first_day` text NOT NULL,
	`last_day` text NOT NULL,
	`state` text NOT NULL,
	`case_number` integer,
	`settled_by` text,
	`settled_at` text,
	FOREIGN KEY (`process`) REFERENCES `processes`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`case_number`) REFERENCES `cases`(`number`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`settled_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `gaps_key` ON `gaps` (`key`);--> statement-breakpoint
CREATE INDEX `gaps_state` ON `gaps` (`state`,`last_day`);--> statement-breakpoint
CREATE TABLE `glossary` (
	`id` text PRIMARY KEY NOT NULL,
	`domain` text NOT NULL,
	`terms` text NOT NULL,
	`version` integer NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text,
	FOREIGN KEY (`updated_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `glossary_uses` (
	`concept` text NOT NULL,
	`day` text NOT NULL,
	`uses` integer NOT NULL,
	`misses` integer NOT NULL,
	PRIMARY KEY(`concept`, `day`),
	FOREIGN KEY (`concept`) REFERENCES `glossary`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `translations` (
	`id` text PRIMARY KEY NOT NULL,
	`case_number` integer NOT NULL,
	`language` text NOT NULL,
	`content` text NOT NULL,
	`revision` integer NOT NULL,
	`version` integer NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`case_number`) REFERENCES `cases`(`number`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `translations_case` ON `translations` (`case_number`,`language`);--> statement-breakpoint
CREATE TABLE `vocabulary` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`word` text NOT NULL,
	`hash` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `vocabulary_word` ON `vocabulary` (`word`);--> statement-breakpoint
CREATE INDEX `vocabulary_hash` ON `vocabulary` (`hash`);--> statement-breakpoint
ALTER TABLE `searches` ADD `notify_since` text;--> statement-breakpoint
DROP TABLE case_words;--> statement-breakpoint
-- As before, with what is said of a case in other languages and in its files. Filled at the start.
CREATE VIRTUAL TABLE case_words USING fts5(
  title, place, symptom, cues, cause, steps, advice, translation, files,
  content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0'
);--> statement-breakpoint
-- Each of its terms, and in how many cases it stands.
CREATE VIRTUAL TABLE case_terms USING fts5vocab(case_words, row);--> statement-breakpoint
-- Each place of each term, for checking the index.
CREATE VIRTUAL TABLE case_places USING fts5vocab(case_words, instance);
