CREATE TABLE entry (
  id                 BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code               VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  contest_id         BIGINT       NOT NULL,
  secret_hash        CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state              VARCHAR(20)  NOT NULL,
  draft              LONGTEXT     NOT NULL,
  changed_since_sent BOOLEAN      NOT NULL,
  started_at         DATETIME(6)  NOT NULL,
  changed_at         DATETIME(6)  NOT NULL,
  return_until       DATE,
  category           VARCHAR(40)  NOT NULL,
  prize_group        VARCHAR(40)  NOT NULL,
  title              VARCHAR(400) NOT NULL,
  title_folded       VARCHAR(400) NOT NULL,
  channel            VARCHAR(20)  NOT NULL,
  unit_id            BIGINT,
  sequence           BIGINT,
  received_at        DATETIME(6),
  postmark           DATE,
  arrival            DATE,
  send_key           CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin,
  audit_hash         CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin,
  version            INT          NOT NULL,
  UNIQUE KEY entry_code (code),
  UNIQUE KEY entry_contest_sequence (contest_id, sequence),
  KEY entry_contest_state (contest_id, state, sequence),
  KEY entry_unit (contest_id, unit_id, state, sequence),
  CONSTRAINT entry_contest_fk FOREIGN KEY (contest_id) REFERENCES contest (id),
  CONSTRAINT entry_unit_fk FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT entry_sent_is_numbered CHECK (state IN ('DRAFT', 'WITHDRAWN') OR (sequence IS NOT NULL AND unit_id IS NOT NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- The latest number given in each contest; its row is the queue of those who send at the same moment.
CREATE TABLE entry_sequence (
  contest_id BIGINT NOT NULL PRIMARY KEY,
  latest     BIGINT NOT NULL,
  CONSTRAINT entry_sequence_contest_fk FOREIGN KEY (contest_id) REFERENCES contest (id)
) ENGINE = InnoDB;

CREATE TABLE entry_author (
  entry_id       BIGINT       NOT NULL,
  ordinal        INT          NOT NULL,
  name           VARCHAR(200) NOT NULL,
  name_folded    VARCHAR(200) NOT NULL,
  birth_date     DATE,
  phone          VARCHAR(60)  NOT NULL,
  email          VARCHAR(300) NOT NULL,
  address        VARCHAR(500) NOT NULL,
  occupation     VARCHAR(300) NOT NULL,
  position       VARCHAR(300) NOT NULL,
  workplace      VARCHAR(400) NOT NULL,
  tie            VARCHAR(20)  NOT NULL,
  guardian_name  VARCHAR(200),
  guardian_phone VARCHAR(60),
  PRIMARY KEY (entry_id, ordinal),
  KEY entry_author_name (name_folded),
  CONSTRAINT entry_author_entry_fk FOREIGN KEY (entry_id) REFERENCES entry (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE entry_statement (
  entry_id  BIGINT      NOT NULL,
  ordinal   INT         NOT NULL,
  kind      VARCHAR(20) NOT NULL,
  statement VARCHAR(60) NOT NULL,
  wording   LONGTEXT    NOT NULL,
  given_at  DATETIME(6) NOT NULL,
  PRIMARY KEY (entry_id, ordinal),
  CONSTRAINT entry_statement_entry_fk FOREIGN KEY (entry_id) REFERENCES entry (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE entry_happening (
  entry_id BIGINT      NOT NULL,
  ordinal  INT         NOT NULL,
  event    VARCHAR(30) NOT NULL,
  at       DATETIME(6) NOT NULL,
  words    LONGTEXT    NOT NULL,
  until    DATE,
  PRIMARY KEY (entry_id, ordinal),
  CONSTRAINT entry_happening_entry_fk FOREIGN KEY (entry_id) REFERENCES entry (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE entry_file (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  entry_id   BIGINT       NOT NULL,
  ordinal    INT          NOT NULL,
  name       VARCHAR(255) NOT NULL,
  bytes      BIGINT       NOT NULL,
  sha256     CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  media_type VARCHAR(120) NOT NULL,
  kind       VARCHAR(20)  NOT NULL,
  object_key VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  working    BOOLEAN      NOT NULL,
  sent       BOOLEAN      NOT NULL,
  added_at   DATETIME(6)  NOT NULL,
  read_at    DATETIME(6),
  KEY entry_file_entry (entry_id, ordinal),
  UNIQUE KEY entry_file_object (object_key),
  CONSTRAINT entry_file_entry_fk FOREIGN KEY (entry_id) REFERENCES entry (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- What was measured in a file, once; large, and needed by the rules only.
CREATE TABLE entry_file_facts (
  file_id BIGINT   NOT NULL PRIMARY KEY,
  facts   LONGTEXT NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE entry_inspection (
  entry_id BIGINT      NOT NULL PRIMARY KEY,
  verdict  VARCHAR(20),
  report   LONGTEXT    NOT NULL,
  at       DATETIME(6) NOT NULL,
  CONSTRAINT entry_inspection_entry_fk FOREIGN KEY (entry_id) REFERENCES entry (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- One-time keys of requests that make an entry: the same key with the same content is answered with the same entry.
CREATE TABLE entry_key (
  key_hash   CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  body_hash  CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  entry_id   BIGINT   NOT NULL,
  CONSTRAINT entry_key_entry_fk FOREIGN KEY (entry_id) REFERENCES entry (id)
) ENGINE = InnoDB;

CREATE TABLE derivative (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  entry_id   BIGINT       NOT NULL,
  file_id    BIGINT       NOT NULL,
  file       INT          NOT NULL,
  ordinal    INT          NOT NULL,
  role       VARCHAR(20)  NOT NULL,
  state      VARCHAR(20)  NOT NULL,
  media_type VARCHAR(120) NOT NULL,
  bytes      BIGINT       NOT NULL,
  object_key VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin,
  error      VARCHAR(500),
  KEY derivative_entry (entry_id, file, ordinal),
  CONSTRAINT derivative_entry_fk FOREIGN KEY (entry_id) REFERENCES entry (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
