-- What a judge said after conferring about sheets far apart; both totals are kept as they then were.
CREATE TABLE confer (
  id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  sheet_id      BIGINT        NOT NULL,
  own_total     INT           NOT NULL,
  other_totals  VARCHAR(200)  NOT NULL,
  keeps         BOOLEAN       NOT NULL,
  words         VARCHAR(1000) NOT NULL,
  said_at       DATETIME(6)   NOT NULL,
  KEY confer_sheet (sheet_id),
  CONSTRAINT confer_sheet_fk FOREIGN KEY (sheet_id) REFERENCES sheet (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- A talk about the entries around the prize lines of a complete ranking, until minutes close it.
CREATE TABLE deliberation (
  id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  contest_id   BIGINT      NOT NULL,
  prize_group  VARCHAR(60) NOT NULL,
  ranking_hash CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  opened_by    BIGINT      NOT NULL,
  opened_at    DATETIME(6) NOT NULL,
  number       VARCHAR(60),
  decided_on   DATE,
  words        VARCHAR(2000),
  closed_by    BIGINT,
  closed_at    DATETIME(6),
  version      INT         NOT NULL,
  KEY deliberation_group (contest_id, prize_group),
  CONSTRAINT deliberation_contest_fk FOREIGN KEY (contest_id) REFERENCES contest (id),
  CONSTRAINT deliberation_opener_fk FOREIGN KEY (opened_by) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE deliberation_entry (
  deliberation_id BIGINT NOT NULL,
  entry_id        BIGINT NOT NULL,
  PRIMARY KEY (deliberation_id, entry_id),
  CONSTRAINT deliberation_entry_fk FOREIGN KEY (deliberation_id) REFERENCES deliberation (id),
  CONSTRAINT deliberation_entry_entry_fk FOREIGN KEY (entry_id) REFERENCES entry (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE deliberation_vote (
  id              BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  deliberation_id BIGINT        NOT NULL,
  sheet_id        BIGINT        NOT NULL,
  vote            VARCHAR(10)   NOT NULL,
  words           VARCHAR(1000) NOT NULL,
  voted_at        DATETIME(6)   NOT NULL,
  UNIQUE KEY deliberation_vote_once (deliberation_id, sheet_id),
  CONSTRAINT deliberation_vote_fk FOREIGN KEY (deliberation_id) REFERENCES deliberation (id),
  CONSTRAINT deliberation_vote_sheet_fk FOREIGN KEY (sheet_id) REFERENCES sheet (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
