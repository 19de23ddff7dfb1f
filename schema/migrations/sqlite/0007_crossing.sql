CREATE TABLE `adoptions` (
	`id` text PRIMARY KEY NOT NULL,
	`question` text NOT NULL,
	`kind` text NOT NULL,
	`case_number` integer,
	`item` text,
	`text` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`question`) REFERENCES `interview_questions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`case_number`) REFERENCES `cases`(`number`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`item`) REFERENCES `bridge_items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `adoptions_question` ON `adoptions` (`question`);--> statement-breakpoint
CREATE INDEX `adoptions_case` ON `adoptions` (`case_number`);--> statement-breakpoint
CREATE INDEX `adoptions_item` ON `adoptions` (`item`);--> statement-breakpoint
CREATE TABLE `agenda_lines` (
	`id` text PRIMARY KEY NOT NULL,
	`session` text NOT NULL,
	`item` text,
	`text` text NOT NULL,
	`reason` text NOT NULL,
	`position` integer NOT NULL,
	`covered_at` text,
	FOREIGN KEY (`session`) REFERENCES `bridge_sessions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`item`) REFERENCES `bridge_items`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `agenda_lines_session` ON `agenda_lines` (`session`,`position`);--> statement-breakpoint
CREATE TABLE `bridge_questions` (
	`id` text PRIMARY KEY NOT NULL,
	`bridge` text NOT NULL,
	`chair` text,
	`item` text,
	`text` text NOT NULL,
	`asked_on` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`called_at` text,
	`minutes` integer,
	`answer` text NOT NULL,
	`became_item` text,
	`became_case` integer,
	`settled_at` text,
	`settled_by` text,
	`removed_at` text,
	FOREIGN KEY (`bridge`) REFERENCES `bridges`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`chair`) REFERENCES `empty_chairs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`item`) REFERENCES `bridge_items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`became_item`) REFERENCES `bridge_items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`became_case`) REFERENCES `cases`(`number`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`settled_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `bridge_questions_bridge` ON `bridge_questions` (`bridge`,`asked_on`);--> statement-breakpoint
CREATE TABLE `calendar_feeds` (
	`id` text PRIMARY KEY NOT NULL,
	`person` text NOT NULL,
	`secret_hash` text NOT NULL,
	`created_at` text NOT NULL,
	`read_at` text,
	`revoked_at` text,
	FOREIGN KEY (`person`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `calendar_feeds_secret` ON `calendar_feeds` (`secret_hash`);--> statement-breakpoint
CREATE INDEX `calendar_feeds_person` ON `calendar_feeds` (`person`);--> statement-breakpoint
CREATE TABLE `differences` (
	`id` text PRIMARY KEY NOT NULL,
	`evidence` text NOT NULL,
	`text` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`became_item` text,
	`became_case` integer,
	`removed_at` text,
	FOREIGN KEY (`evidence`) REFERENCES `evidence`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`became_item`) REFERENCES `bridge_items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`became_case`) REFERENCES `cases`(`number`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `differences_evidence` ON `differences` (`evidence`);--> statement-breakpoint
CREATE TABLE `empty_chairs` (
	`id` text PRIMARY KEY NOT NULL,
	`bridge` text NOT NULL,
	`from` text NOT NULL,
	`to` text NOT NULL,
	`made_by` text NOT NULL,
	`created_at` text NOT NULL,
	`cancelled_at` text,
	FOREIGN KEY (`bridge`) REFERENCES `bridges`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`made_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `empty_chairs_bridge` ON `empty_chairs` (`bridge`,`from`);--> statement-breakpoint
CREATE TABLE `goals` (
	`id` text PRIMARY KEY NOT NULL,
	`bridge` text NOT NULL,
	`text` text NOT NULL,
	`state` text NOT NULL,
	`position` integer NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`settled_at` text,
	`note` text NOT NULL,
	`removed_at` text,
	FOREIGN KEY (`bridge`) REFERENCES `bridges`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `goals_bridge` ON `goals` (`bridge`,`position`);--> statement-breakpoint
CREATE TABLE `interview_questions` (
	`id` text PRIMARY KEY NOT NULL,
	`interview` text NOT NULL,
	`position` integer NOT NULL,
	`probe` text NOT NULL,
	`gap` text,
	`case_number` integer,
	`item` text,
	`text` text NOT NULL,
	`answer` text NOT NULL,
	`answered_at` text,
	`typed_by` text,
	`skipped_at` text,
	FOREIGN KEY (`interview`) REFERENCES `interviews`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`case_number`) REFERENCES `cases`(`number`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`item`) REFERENCES `bridge_items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`typed_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `interview_questions_interview` ON `interview_questions` (`interview`,`position`);--> statement-breakpoint
CREATE TABLE `interviews` (
	`id` text PRIMARY KEY NOT NULL,
	`bridge` text NOT NULL,
	`started_by` text NOT NULL,
	`started_at` text NOT NULL,
	`finished_at` text,
	`version` integer NOT NULL,
	FOREIGN KEY (`bridge`) REFERENCES `bridges`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`started_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `interviews_bridge` ON `interviews` (`bridge`,`started_at`);--> statement-breakpoint
CREATE TABLE `letter_words` (
	`id` text PRIMARY KEY NOT NULL,
	`bridge` text NOT NULL,
	`by` text NOT NULL,
	`text` text NOT NULL,
	`at` text NOT NULL,
	`removed_at` text,
	FOREIGN KEY (`bridge`) REFERENCES `bridges`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `letter_words_bridge` ON `letter_words` (`bridge`);--> statement-breakpoint
CREATE TABLE `mentor_offers` (
	`id` text PRIMARY KEY NOT NULL,
	`person` text NOT NULL,
	`places` integer NOT NULL,
	`words` text NOT NULL,
	`processes` text NOT NULL,
	`at` text NOT NULL,
	`ended_at` text,
	FOREIGN KEY (`person`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mentor_offers_person` ON `mentor_offers` (`person`);--> statement-breakpoint
CREATE TABLE `mentor_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`mentee` text NOT NULL,
	`mentor` text NOT NULL,
	`process` text,
	`words` text NOT NULL,
	`goals` text NOT NULL,
	`at` text NOT NULL,
	`accepted_at` text,
	`declined_at` text,
	`answer` text NOT NULL,
	`withdrawn_at` text,
	`bridge` text,
	FOREIGN KEY (`mentee`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mentor`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bridge`) REFERENCES `bridges`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `mentor_requests_mentor` ON `mentor_requests` (`mentor`);--> statement-breakpoint
CREATE INDEX `mentor_requests_mentee` ON `mentor_requests` (`mentee`);--> statement-breakpoint
CREATE TABLE `next_actions` (
	`id` text PRIMARY KEY NOT NULL,
	`bridge` text NOT NULL,
	`session` text,
	`item` text,
	`text` text NOT NULL,
	`who` text NOT NULL,
	`due_on` text NOT NULL,
	`made_by` text NOT NULL,
	`created_at` text NOT NULL,
	`done_at` text,
	`done_by` text,
	`removed_at` text,
	FOREIGN KEY (`bridge`) REFERENCES `bridges`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`session`) REFERENCES `bridge_sessions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`item`) REFERENCES `bridge_items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`who`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`made_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`done_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `next_actions_bridge` ON `next_actions` (`bridge`,`due_on`);--> statement-breakpoint
CREATE TABLE `pulses` (
	`id` text PRIMARY KEY NOT NULL,
	`bridge` text NOT NULL,
	`due_on` text NOT NULL,
	`person` text NOT NULL,
	`useful` integer NOT NULL,
	`pace` integer NOT NULL,
	`text` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`bridge`) REFERENCES `bridges`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `pulses_once` ON `pulses` (`bridge`,`due_on`,`person`);--> statement-breakpoint
CREATE TABLE `recording_consents` (
	`id` text PRIMARY KEY NOT NULL,
	`recording` text NOT NULL,
	`person` text NOT NULL,
	`asked_at` text NOT NULL,
	`given_at` text,
	`refused_at` text,
	FOREIGN KEY (`recording`) REFERENCES `recordings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `recording_consents_once` ON `recording_consents` (`recording`,`person`);--> statement-breakpoint
CREATE TABLE `recording_watchers` (
	`id` text PRIMARY KEY NOT NULL,
	`recording` text NOT NULL,
	`person` text NOT NULL,
	FOREIGN KEY (`recording`) REFERENCES `recordings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `recording_watchers_once` ON `recording_watchers` (`recording`,`person`);--> statement-breakpoint
CREATE TABLE `recordings` (
	`id` text PRIMARY KEY NOT NULL,
	`bridge` text NOT NULL,
	`item` text,
	`session` text,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`name` text NOT NULL,
	`size` integer NOT NULL,
	`received` integer NOT NULL,
	`type` text,
	`hash` text,
	`seconds` integer,
	`watch` text NOT NULL,
	`delete_on` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`completed_at` text,
	`deleted_at` text,
	`deleted_by` text,
	FOREIGN KEY (`bridge`) REFERENCES `bridges`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`item`) REFERENCES `bridge_items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`session`) REFERENCES `bridge_sessions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`deleted_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `recordings_bridge` ON `recordings` (`bridge`,`at`);--> statement-breakpoint
CREATE INDEX `recordings_hash` ON `recordings` (`hash`);--> statement-breakpoint
CREATE INDEX `recordings_delete` ON `recordings` (`delete_on`);--> statement-breakpoint
CREATE TABLE `rehearsals` (
	`id` text PRIMARY KEY NOT NULL,
	`person` text NOT NULL,
	`case_number` integer NOT NULL,
	`item` text,
	`started_at` text NOT NULL,
	`words` text NOT NULL,
	`shown_at` text,
	`revision` integer,
	`compared` text NOT NULL,
	`learnt` text NOT NULL,
	`finished_at` text,
	`removed_at` text,
	FOREIGN KEY (`person`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`case_number`) REFERENCES `cases`(`number`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`item`) REFERENCES `bridge_items`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `rehearsals_person` ON `rehearsals` (`person`,`started_at`);--> statement-breakpoint
CREATE INDEX `rehearsals_item` ON `rehearsals` (`item`);--> statement-breakpoint
CREATE TABLE `signatures` (
	`id` text PRIMARY KEY NOT NULL,
	`bridge` text NOT NULL,
	`role` text NOT NULL,
	`person` text NOT NULL,
	`words` text NOT NULL,
	`state` text NOT NULL,
	`at` text NOT NULL,
	`withdrawn_at` text,
	FOREIGN KEY (`bridge`) REFERENCES `bridges`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `signatures_bridge` ON `signatures` (`bridge`);--> statement-breakpoint
CREATE TABLE `uncrossed` (
	`id` text PRIMARY KEY NOT NULL,
	`bridge` text NOT NULL,
	`item` text NOT NULL,
	`owner` text NOT NULL,
	`text` text NOT NULL,
	`due_on` text,
	`by` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`bridge`) REFERENCES `bridges`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`item`) REFERENCES `bridge_items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `uncrossed_once` ON `uncrossed` (`bridge`,`item`);--> statement-breakpoint
ALTER TABLE `bridge_sessions` ADD `starts_at` text;--> statement-breakpoint
ALTER TABLE `bridge_sessions` ADD `done_at` text;--> statement-breakpoint
ALTER TABLE `bridge_sessions` ADD `cancelled_at` text;--> statement-breakpoint
ALTER TABLE `bridge_sessions` ADD `place` text;