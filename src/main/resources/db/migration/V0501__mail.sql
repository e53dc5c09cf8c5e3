CREATE TABLE mail_message (
  id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  recipient VARCHAR(254) NOT NULL,
  subject   VARCHAR(300) NOT NULL,
  body      LONGTEXT     NOT NULL,
  about     VARCHAR(160) NOT NULL,
  state     VARCHAR(20)  NOT NULL,
  attempts  INT          NOT NULL,
  queued_at DATETIME(6)  NOT NULL,
  sent_at   DATETIME(6),
  error     VARCHAR(500),
  KEY mail_message_about (about, id),
  KEY mail_message_state (state, id)
) ENGINE = InnoDB;
