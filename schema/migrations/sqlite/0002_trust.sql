CREATE TABLE `drafts` (
	`person` text NOT NULL,
	`name` text NOT NULL,
	`title` text NOT NULL,
	`value` text NOT NULL,
	`version` integer NOT NULL,
	`updated_at` text NOT NULL,
	`redacted_at` text,
	PRIMARY KEY(`person`, `name`),
	FOREIGN KEY (`person`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `redactions` (
	`id` text PRIMARY KEY NOT NULL,
	`by` text NOT NULL,
	`reason` text NOT NULL,
	`at` text NOT NULL,
	`found` text NOT NULL,
	FOREIGN KEY (`by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `searches` (
	`id` text PRIMARY KEY NOT NULL,
	`person` text NOT NULL,
	`query` text NOT NULL,
	`name` text,
	`used_at` text NOT NULL,
	FOREIGN KEY (`person`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `searches_person` ON `searches` (`person`,`used_at`);--> statement-breakpoint
CREATE TABLE `moves` (
	`from` integer NOT NULL,
	`occurrence` text NOT NULL,
	`first` integer NOT NULL,
	PRIMARY KEY(`from`, `occurrence`),
	FOREIGN KEY (`from`) REFERENCES `cases`(`number`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`occurrence`) REFERENCES `occurrences`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `occurrence_audiences` (
	`id` text PRIMARY KEY NOT NULL,
	`occurrence` text NOT NULL,
	`unit` text,
	`person` text,
	FOREIGN KEY (`occurrence`) REFERENCES `occurrences`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `occurrence_audiences_occurrence` ON `occurrence_audiences` (`occurrence`);--> statement-breakpoint
CREATE TABLE `presences` (
	`case_number` integer NOT NULL,
	`person` text NOT NULL,
	`since` text NOT NULL,
	`seen_at` text NOT NULL,
	PRIMARY KEY(`case_number`, `person`),
	FOREIGN KEY (`case_number`) REFERENCES `cases`(`number`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `questions` (
	`id` text PRIMARY KEY NOT NULL,
	`case_number` integer NOT NULL,
	`revision` integer NOT NULL,
	`asked_by` text NOT NULL,
	`text` text NOT NULL,
	`asked_at` text NOT NULL,
	`answer` text,
	`answered_by` text,
	`answered_at` text,
	FOREIGN KEY (`case_number`) REFERENCES `cases`(`number`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `questions_case` ON `questions` (`case_number`);--> statement-breakpoint
CREATE TABLE `suggestions` (
	`case_number` integer NOT NULL,
	`kind` text NOT NULL,
	`value` text NOT NULL,
	PRIMARY KEY(`case_number`, `kind`, `value`),
	FOREIGN KEY (`case_number`) REFERENCES `cases`(`number`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `suggestions_kind` ON `suggestions` (`kind`,`value`);--> statement-breakpoint
ALTER TABLE `cases` ADD `superseded_by` integer;--> statement-breakpoint
ALTER TABLE `cases` ADD `retired_from` text;--> statement-breakpoint
ALTER TABLE `cases` ADD `redacted_at` text;--> statement-breakpoint
CREATE INDEX `cases_superseded` ON `cases` (`superseded_by`);--> statement-breakpoint
ALTER TABLE `occurrences` ADD `restricted` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `revisions` ADD `restores` integer;--> statement-breakpoint
ALTER TABLE `transitions` ADD `other` integer;--> statement-breakpoint
ALTER TABLE `transitions` ADD `before` text;--> statement-breakpoint
ALTER TABLE `transitions` ADD `taken_back_at` text;--> statement-breakpoint
ALTER TABLE `processes` ADD `review_every_months` integer;--> statement-breakpoint
ALTER TABLE `people` ADD `draft_key` text DEFAULT '' NOT NULL;