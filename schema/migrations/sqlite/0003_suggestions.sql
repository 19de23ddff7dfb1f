DROP TABLE `picks`;--> statement-breakpoint
UPDATE `people` SET `draft_key` = lower(hex(randomblob(32))) WHERE `draft_key` = '';--> statement-breakpoint
INSERT INTO `suggestions` SELECT `number`, 'system', `system` FROM `cases` WHERE `system` <> '';--> statement-breakpoint
INSERT INTO `suggestions` SELECT c.`number`, 'messageCode', r.`content` ->> 'messageCode' FROM `cases` c JOIN `revisions` r ON r.`case_number` = c.`number` AND r.`revision` = coalesce(c.`validated`, c.`head`) WHERE r.`content` ->> 'messageCode' <> '';--> statement-breakpoint
INSERT OR IGNORE INTO `suggestions` SELECT c.`number`, 'account', it.`value` FROM `cases` c JOIN `revisions` r ON r.`case_number` = c.`number` AND r.`revision` = coalesce(c.`validated`, c.`head`), json_each(r.`content`, '$.accounts') it;--> statement-breakpoint
INSERT OR IGNORE INTO `suggestions` SELECT c.`number`, 'tag', it.`value` FROM `cases` c JOIN `revisions` r ON r.`case_number` = c.`number` AND r.`revision` = coalesce(c.`validated`, c.`head`), json_each(r.`content`, '$.tags') it;
