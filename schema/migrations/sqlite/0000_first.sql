CREATE TABLE `activity` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` text NOT NULL,
	`person` text,
	`verb` text NOT NULL,
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`details` text NOT NULL,
	FOREIGN KEY (`person`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `activity_subject` ON `activity` (`kind`,`subject`);--> statement-breakpoint
CREATE TABLE `answers` (
	`person` text NOT NULL,
	`key_hash` text NOT NULL,
	`request` text NOT NULL,
	`status` integer NOT NULL,
	`sealed` text NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`person`, `key_hash`),
	FOREIGN KEY (`person`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `answers_created` ON `answers` (`created_at`);--> statement-breakpoint
CREATE TABLE `picks` (
	`person` text NOT NULL,
	`kind` text NOT NULL,
	`value` text NOT NULL,
	`shared` integer NOT NULL,
	`used_at` text NOT NULL,
	PRIMARY KEY(`person`, `kind`, `value`),
	FOREIGN KEY (`person`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `picks_kind` ON `picks` (`kind`);--> statement-breakpoint
CREATE TABLE `audiences` (
	`id` text PRIMARY KEY NOT NULL,
	`case_number` integer NOT NULL,
	`unit` text,
	`person` text,
	FOREIGN KEY (`case_number`) REFERENCES `cases`(`number`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `audiences_case` ON `audiences` (`case_number`);--> statement-breakpoint
CREATE TABLE `cases` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`state` text NOT NULL,
	`title` text NOT NULL,
	`process` text,
	`system` text NOT NULL,
	`language` text NOT NULL,
	`visibility` text NOT NULL,
	`author` text NOT NULL,
	`owner` text NOT NULL,
	`head` integer NOT NULL,
	`validated` integer,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`solved_at` text,
	`checked_at` text,
	`checked_by` text,
	`review_every_months` integer,
	`review_by` text,
	`withdrawn_at` text,
	FOREIGN KEY (`process`) REFERENCES `processes`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`checked_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "cases_checked" CHECK("cases"."state" <> 'validated' or "cases"."checked_at" is not null)
);
--> statement-breakpoint
CREATE INDEX `cases_author` ON `cases` (`author`);--> statement-breakpoint
CREATE INDEX `cases_state` ON `cases` (`state`,`updated_at`);--> statement-breakpoint
CREATE TABLE `occurrences` (
	`id` text PRIMARY KEY NOT NULL,
	`case_number` integer NOT NULL,
	`first` integer NOT NULL,
	`reporter` text NOT NULL,
	`holder` text,
	`opened_at` text NOT NULL,
	`closed_at` text,
	`closed_by` text,
	`entity` text,
	`period` text,
	`working_day` integer,
	`seen` text NOT NULL,
	`amount` integer,
	`currency` text,
	`counterpart` text NOT NULL,
	`document_refs` text NOT NULL,
	`minutes` integer,
	`outcome` text,
	`helped_by` text,
	`steps_done` text NOT NULL,
	`note` text NOT NULL,
	`known` integer NOT NULL,
	`withdrawn_at` text,
	FOREIGN KEY (`case_number`) REFERENCES `cases`(`number`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reporter`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`holder`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`closed_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entity`) REFERENCES `entities`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`helped_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "occurrences_closed" CHECK(("occurrences"."outcome" is null) = ("occurrences"."closed_at" is null))
);
--> statement-breakpoint
CREATE INDEX `occurrences_case` ON `occurrences` (`case_number`,`opened_at`);--> statement-breakpoint
CREATE INDEX `occurrences_holder` ON `occurrences` (`holder`,`closed_at`);--> statement-breakpoint
CREATE INDEX `occurrences_reporter` ON `occurrences` (`reporter`);--> statement-breakpoint
CREATE INDEX `occurrences_period` ON `occurrences` (`period`,`entity`);--> statement-breakpoint
CREATE TABLE `revisions` (
	`case_number` integer NOT NULL,
	`revision` integer NOT NULL,
	`content` text NOT NULL,
	`author` text NOT NULL,
	`reason` text NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`case_number`, `revision`),
	FOREIGN KEY (`case_number`) REFERENCES `cases`(`number`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `transitions` (
	`id` text PRIMARY KEY NOT NULL,
	`case_number` integer NOT NULL,
	`kind` text NOT NULL,
	`revision` integer NOT NULL,
	`by` text NOT NULL,
	`reason` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`case_number`) REFERENCES `cases`(`number`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `transitions_case` ON `transitions` (`case_number`,`at`);--> statement-breakpoint
CREATE TABLE `entities` (
	`code` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`country` text NOT NULL,
	`currency` text NOT NULL,
	`time_zone` text NOT NULL,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `holidays` (
	`entity` text NOT NULL,
	`day` text NOT NULL,
	`name` text NOT NULL,
	PRIMARY KEY(`entity`, `day`),
	FOREIGN KEY (`entity`) REFERENCES `entities`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `organisations` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `processes` (
	`code` text PRIMARY KEY NOT NULL,
	`parent` text,
	`path` text NOT NULL,
	`names` text NOT NULL,
	`position` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `units` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `links` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`secret_hash` text NOT NULL,
	`person_id` text NOT NULL,
	`made_by` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`used_at` text,
	`revoked_at` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`made_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `links_secret` ON `links` (`secret_hash`);--> statement-breakpoint
CREATE INDEX `links_person` ON `links` (`person_id`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`password_hash` text,
	`language` text NOT NULL,
	`entity` text,
	`unit` text,
	`processes` text NOT NULL,
	`leaves_on` text,
	`joined_at` text NOT NULL,
	`active` integer DEFAULT true NOT NULL,
	FOREIGN KEY (`entity`) REFERENCES `entities`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `people_email` ON `people` (`email`);--> statement-breakpoint
CREATE TABLE `roles` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`role` text NOT NULL,
	`process` text,
	`unit` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`process`) REFERENCES `processes`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `roles_person` ON `roles` (`person_id`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`secret_hash` text NOT NULL,
	`person_id` text NOT NULL,
	`device` text NOT NULL,
	`started_at` text NOT NULL,
	`seen_at` text NOT NULL,
	`expires_at` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_secret` ON `sessions` (`secret_hash`);--> statement-breakpoint
CREATE INDEX `sessions_person` ON `sessions` (`person_id`);--> statement-breakpoint
CREATE TABLE `sign_in_failures` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `sign_in_failures_email` ON `sign_in_failures` (`email`,`at`);--> statement-breakpoint
CREATE TABLE `tokens` (
	`id` text PRIMARY KEY NOT NULL,
	`secret_hash` text NOT NULL,
	`person_id` text NOT NULL,
	`name` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`used_at` text,
	`revoked_at` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tokens_secret` ON `tokens` (`secret_hash`);--> statement-breakpoint
CREATE INDEX `tokens_person` ON `tokens` (`person_id`);