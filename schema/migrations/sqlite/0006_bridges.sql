CREATE TABLE `bridge_items` (
	`id` text PRIMARY KEY NOT NULL,
	`bridge` text NOT NULL,
	`kind` text NOT NULL,
	`domain` text NOT NULL,
	`title` text NOT NULL,
	`note` text NOT NULL,
	`case_number` integer,
	`process` text,
	`criticality` integer NOT NULL,
	`weight` real,
	`target` text NOT NULL,
	`position` integer NOT NULL,
	`reasons` text NOT NULL,
	`rating` text,
	`rated_at` text,
	`added_by` text NOT NULL,
	`added_at` text NOT NULL,
	`dropped_at` text,
	`dropped_by` text,
	`drop_reason` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`bridge`) REFERENCES `bridges`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`case_number`) REFERENCES `cases`(`number`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`process`) REFERENCES `processes`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`dropped_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `bridge_items_bridge` ON `bridge_items` (`bridge`,`position`);--> statement-breakpoint
CREATE INDEX `bridge_items_case` ON `bridge_items` (`case_number`);--> statement-breakpoint
CREATE TABLE `bridge_notes` (
	`id` text PRIMARY KEY NOT NULL,
	`bridge` text NOT NULL,
	`item` text,
	`session` text,
	`by` text NOT NULL,
	`private` integer NOT NULL,
	`text` text NOT NULL,
	`at` text NOT NULL,
	`edited_at` text,
	`removed_at` text,
	FOREIGN KEY (`bridge`) REFERENCES `bridges`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`item`) REFERENCES `bridge_items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`session`) REFERENCES `bridge_sessions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `bridge_notes_bridge` ON `bridge_notes` (`bridge`,`at`);--> statement-breakpoint
CREATE TABLE `bridge_sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`bridge` text NOT NULL,
	`held_on` text NOT NULL,
	`minutes` integer,
	`notes` text NOT NULL,
	`made_by` text NOT NULL,
	`created_at` text NOT NULL,
	`removed_at` text,
	`version` integer NOT NULL,
	FOREIGN KEY (`bridge`) REFERENCES `bridges`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`made_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `bridge_sessions_bridge` ON `bridge_sessions` (`bridge`,`held_on`);--> statement-breakpoint
CREATE TABLE `bridge_steps` (
	`id` text PRIMARY KEY NOT NULL,
	`bridge` text NOT NULL,
	`item` text,
	`stage` text,
	`key` text,
	`title` text NOT NULL,
	`period` text,
	`due_on` text NOT NULL,
	`reason` text NOT NULL,
	`template_step` text,
	`done_at` text,
	`done_by` text,
	`removed_at` text,
	FOREIGN KEY (`bridge`) REFERENCES `bridges`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`item`) REFERENCES `bridge_items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`done_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `bridge_steps_bridge` ON `bridge_steps` (`bridge`,`due_on`);--> statement-breakpoint
CREATE TABLE `bridge_templates` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`retired_at` text,
	`version` integer NOT NULL,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `bridges` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`giver` text NOT NULL,
	`receiver` text NOT NULL,
	`entity` text NOT NULL,
	`template` text,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	`purpose` text NOT NULL,
	`made_by` text NOT NULL,
	`created_at` text NOT NULL,
	`started_at` text,
	`ended_at` text,
	`ended_by` text,
	`ending` text,
	`end_reason` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`giver`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`receiver`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entity`) REFERENCES `entities`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`template`) REFERENCES `bridge_templates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`made_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ended_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `bridges_giver` ON `bridges` (`giver`);--> statement-breakpoint
CREATE INDEX `bridges_receiver` ON `bridges` (`receiver`);--> statement-breakpoint
CREATE TABLE `evidence` (
	`id` text PRIMARY KEY NOT NULL,
	`item` text NOT NULL,
	`kind` text NOT NULL,
	`stage` text NOT NULL,
	`happened_on` text NOT NULL,
	`occurrence` text,
	`case_number` integer,
	`session` text,
	`backup` text,
	`giver_text` text NOT NULL,
	`receiver_text` text NOT NULL,
	`offered_by` text NOT NULL,
	`offered_at` text NOT NULL,
	`giver_at` text,
	`receiver_at` text,
	`disputed_at` text,
	`disputed_by` text,
	`dispute_reason` text NOT NULL,
	`withdrawn_at` text,
	`withdrawn_by` text,
	`withdraw_reason` text NOT NULL,
	FOREIGN KEY (`item`) REFERENCES `bridge_items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`occurrence`) REFERENCES `occurrences`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`case_number`) REFERENCES `cases`(`number`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`session`) REFERENCES `bridge_sessions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`backup`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`offered_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`disputed_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`withdrawn_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `evidence_item` ON `evidence` (`item`);--> statement-breakpoint
CREATE UNIQUE INDEX `evidence_occurrence` ON `evidence` (`item`,`occurrence`);--> statement-breakpoint
CREATE TABLE `session_items` (
	`session` text NOT NULL,
	`item` text NOT NULL,
	PRIMARY KEY(`session`, `item`),
	FOREIGN KEY (`session`) REFERENCES `bridge_sessions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`item`) REFERENCES `bridge_items`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `stage_exceptions` (
	`id` text PRIMARY KEY NOT NULL,
	`item` text NOT NULL,
	`stage` text NOT NULL,
	`by` text NOT NULL,
	`reason` text NOT NULL,
	`at` text NOT NULL,
	`withdrawn_at` text,
	`withdrawn_by` text,
	FOREIGN KEY (`item`) REFERENCES `bridge_items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`withdrawn_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `stage_exceptions_item` ON `stage_exceptions` (`item`);--> statement-breakpoint
CREATE TABLE `template_steps` (
	`id` text PRIMARY KEY NOT NULL,
	`template` text NOT NULL,
	`key` text,
	`title` text NOT NULL,
	`stage` text,
	`moment` text NOT NULL,
	`position` integer NOT NULL,
	`removed_at` text,
	FOREIGN KEY (`template`) REFERENCES `bridge_templates`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `template_steps_template` ON `template_steps` (`template`,`position`);