CREATE TABLE screening (
  id                BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  entry_id          BIGINT      NOT NULL,
  grade             VARCHAR(20),
  identity_decision VARCHAR(20),
  identity_reason   VARCHAR(1000),
  identity_by       VARCHAR(120),
  identity_at       DATETIME(6),
  version           INT         NOT NULL,
  UNIQUE KEY screening_entry (entry_id),
  CONSTRAINT screening_entry_fk FOREIGN KEY (entry_id) REFERENCES entry (id)
) ENGINE = InnoDB;

CREATE TABLE screening_point (
  screening_id BIGINT        NOT NULL,
  point        VARCHAR(60)   NOT NULL,
  answer       VARCHAR(20)   NOT NULL,
  note         VARCHAR(1000) NOT NULL,
  PRIMARY KEY (screening_id, point),
  CONSTRAINT screening_point_screening_fk FOREIGN KEY (screening_id) REFERENCES screening (id)
) ENGINE = InnoDB;

-- A confirmation that is given again replaces the former one as the one that counts; the former row stays.
CREATE TABLE confirmation (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  entry_id    BIGINT       NOT NULL,
  kind        VARCHAR(20)  NOT NULL,
  signer      VARCHAR(120) NOT NULL,
  capacity    VARCHAR(200) NOT NULL,
  signed_on   DATE         NOT NULL,
  file_name   VARCHAR(200) NOT NULL,
  media_type  VARCHAR(100) NOT NULL,
  bytes       BIGINT       NOT NULL,
  sha256      CHAR(64)     NOT NULL,
  object_key  VARCHAR(120) NOT NULL,
  recorded_by VARCHAR(120) NOT NULL,
  recorded_at DATETIME(6)  NOT NULL,
  KEY confirmation_entry (entry_id, kind, id),
  CONSTRAINT confirmation_entry_fk FOREIGN KEY (entry_id) REFERENCES entry (id)
) ENGINE = InnoDB;
