CREATE TABLE `attachments` (
	`id` text PRIMARY KEY NOT NULL,
	`case_number` integer NOT NULL,
	`occurrence` text,
	`name` text NOT NULL,
	`size` integer NOT NULL,
	`received` integer NOT NULL,
	`type` text,
	`hash` text,
	`thumbnail` text,
	`width` integer,
	`height` integer,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`completed_at` text,
	`removed_at` text,
	FOREIGN KEY (`case_number`) REFERENCES `cases`(`number`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`occurrence`) REFERENCES `occurrences`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `attachments_case` ON `attachments` (`case_number`,`at`);--> statement-breakpoint
CREATE INDEX `attachments_occurrence` ON `attachments` (`occurrence`);--> statement-breakpoint
CREATE INDEX `attachments_hash` ON `attachments` (`hash`);--> statement-breakpoint
CREATE INDEX `attachments_thumbnail` ON `attachments` (`thumbnail`);--> statement-breakpoint
CREATE TABLE `handings` (
	`id` text PRIMARY KEY NOT NULL,
	`occurrence` text NOT NULL,
	`by` text NOT NULL,
	`from` text,
	`to` text,
	`note` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`occurrence`) REFERENCES `occurrences`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`from`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `handings_occurrence` ON `handings` (`occurrence`,`at`);--> statement-breakpoint
CREATE TABLE `review_notes` (
	`id` text PRIMARY KEY NOT NULL,
	`task` text NOT NULL,
	`by` text NOT NULL,
	`text` text NOT NULL,
	`at` text NOT NULL,
	`answer` text,
	`answered_by` text,
	`answered_at` text,
	`cleared_at` text,
	`cleared_by` text,
	FOREIGN KEY (`task`) REFERENCES `tasks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cleared_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `review_notes_task` ON `review_notes` (`task`);--> statement-breakpoint
CREATE TABLE `task_dependencies` (
	`task` text NOT NULL,
	`after` text NOT NULL,
	PRIMARY KEY(`task`, `after`),
	FOREIGN KEY (`task`) REFERENCES `tasks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`after`) REFERENCES `tasks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `task_templates` (
	`id` text PRIMARY KEY NOT NULL,
	`entity` text NOT NULL,
	`title` text NOT NULL,
	`instructions` text NOT NULL,
	`process` text,
	`preparer` text,
	`reviewer` text,
	`due_day` integer NOT NULL,
	`rhythm` text NOT NULL,
	`position` integer NOT NULL,
	`retired_at` text,
	FOREIGN KEY (`entity`) REFERENCES `entities`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`process`) REFERENCES `processes`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`preparer`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reviewer`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `task_templates_entity` ON `task_templates` (`entity`,`position`);--> statement-breakpoint
CREATE TABLE `tasks` (
	`id` text PRIMARY KEY NOT NULL,
	`period` text NOT NULL,
	`entity` text NOT NULL,
	`template` text,
	`title` text NOT NULL,
	`instructions` text NOT NULL,
	`process` text,
	`preparer` text,
	`reviewer` text,
	`due_day` integer NOT NULL,
	`position` integer NOT NULL,
	`prepared_at` text,
	`prepared_by` text,
	`reviewed_at` text,
	`reviewed_by` text,
	`version` integer NOT NULL,
	`created_at` text NOT NULL,
	`removed_at` text,
	FOREIGN KEY (`entity`) REFERENCES `entities`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`template`) REFERENCES `task_templates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`process`) REFERENCES `processes`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`preparer`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reviewer`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`prepared_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reviewed_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `tasks_period` ON `tasks` (`period`,`entity`);--> statement-breakpoint
CREATE INDEX `tasks_preparer` ON `tasks` (`preparer`);--> statement-breakpoint
CREATE INDEX `tasks_reviewer` ON `tasks` (`reviewer`);--> statement-breakpoint
CREATE UNIQUE INDEX `tasks_template` ON `tasks` (`template`,`period`);--> statement-breakpoint
CREATE TABLE `template_dependencies` (
	`template` text NOT NULL,
	`after` text NOT NULL,
	PRIMARY KEY(`template`, `after`),
	FOREIGN KEY (`template`) REFERENCES `task_templates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`after`) REFERENCES `task_templates`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `cursors` (
	`name` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `mails` (
	`id` text PRIMARY KEY NOT NULL,
	`person` text NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`html` text NOT NULL,
	`created_at` text NOT NULL,
	`send_at` text NOT NULL,
	`attempts` integer NOT NULL,
	`failure` text,
	`sent_at` text,
	FOREIGN KEY (`person`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `mails_waiting` ON `mails` (`sent_at`,`send_at`);--> statement-breakpoint
CREATE TABLE `notices` (
	`id` text PRIMARY KEY NOT NULL,
	`person` text NOT NULL,
	`kind` text NOT NULL,
	`by` text,
	`case_number` integer,
	`occurrence` text,
	`comment` text,
	`task` text,
	`details` text NOT NULL,
	`own` integer NOT NULL,
	`source` text NOT NULL,
	`at` text NOT NULL,
	`not_before` text,
	`read_at` text,
	`mailed_at` text,
	FOREIGN KEY (`person`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`case_number`) REFERENCES `cases`(`number`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`occurrence`) REFERENCES `occurrences`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task`) REFERENCES `tasks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `notices_person` ON `notices` (`person`,`at`);--> statement-breakpoint
CREATE UNIQUE INDEX `notices_source` ON `notices` (`person`,`source`);--> statement-breakpoint
CREATE TABLE `rates` (
	`period` text NOT NULL,
	`currency` text NOT NULL,
	`into` text NOT NULL,
	`rate` real NOT NULL,
	`set_at` text NOT NULL,
	PRIMARY KEY(`period`, `currency`, `into`)
);
--> statement-breakpoint
CREATE TABLE `absences` (
	`id` text PRIMARY KEY NOT NULL,
	`person` text NOT NULL,
	`from` text NOT NULL,
	`to` text NOT NULL,
	`cover` text,
	FOREIGN KEY (`person`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cover`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `absences_person` ON `absences` (`person`,`to`);--> statement-breakpoint
CREATE TABLE `comments` (
	`id` text PRIMARY KEY NOT NULL,
	`case_number` integer NOT NULL,
	`occurrence` text,
	`field` text,
	`parent` text,
	`by` text NOT NULL,
	`text` text NOT NULL,
	`mentions` text NOT NULL,
	`asked_of` text,
	`answered_by` text,
	`taken_into` text,
	`taken_by` text,
	`taken_as` integer,
	`at` text NOT NULL,
	`edited_at` text,
	`removed_at` text,
	FOREIGN KEY (`case_number`) REFERENCES `cases`(`number`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`occurrence`) REFERENCES `occurrences`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`taken_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `comments_case` ON `comments` (`case_number`,`at`);--> statement-breakpoint
CREATE INDEX `comments_occurrence` ON `comments` (`occurrence`);--> statement-breakpoint
CREATE INDEX `comments_parent` ON `comments` (`parent`);--> statement-breakpoint
ALTER TABLE `occurrences` ADD `held_since` text;--> statement-breakpoint
ALTER TABLE `entities` ADD `unit` text REFERENCES units(id);--> statement-breakpoint
ALTER TABLE `entities` ADD `scheme` text;--> statement-breakpoint
ALTER TABLE `entities` ADD `close_target` integer;--> statement-breakpoint
ALTER TABLE `entities` ADD `active` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `people` ADD `leaves_stated_by` text;--> statement-breakpoint
ALTER TABLE `people` ADD `choices` text;