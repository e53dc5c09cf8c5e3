CREATE TABLE audit_event (
  id      BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  at      DATETIME(6)  NOT NULL,
  actor   VARCHAR(120) NOT NULL,
  act     VARCHAR(80)  NOT NULL,
  subject VARCHAR(160) NOT NULL,
  details LONGTEXT     NOT NULL,
  hash    CHAR(64)     NOT NULL,
  KEY audit_event_subject (subject, id)
) ENGINE = InnoDB;

-- The chain: one link an event, numbered without gaps, each hash over the one before.
CREATE TABLE audit_link (
  sequence BIGINT   NOT NULL PRIMARY KEY,
  event_id BIGINT   NOT NULL,
  previous CHAR(64) NOT NULL,
  hash     CHAR(64) NOT NULL,
  UNIQUE KEY audit_link_event (event_id),
  CONSTRAINT audit_link_event_fk FOREIGN KEY (event_id) REFERENCES audit_event (id)
) ENGINE = InnoDB;

CREATE TRIGGER audit_event_no_update BEFORE UPDATE ON audit_event FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the audit is append-only';
CREATE TRIGGER audit_event_no_delete BEFORE DELETE ON audit_event FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the audit is append-only';
CREATE TRIGGER audit_link_no_update BEFORE UPDATE ON audit_link FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the audit is append-only';
CREATE TRIGGER audit_link_no_delete BEFORE DELETE ON audit_link FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the audit is append-only';
