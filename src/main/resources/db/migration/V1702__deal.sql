-- Every deal as it was applied: whoever knows the seed can draw it again.
CREATE TABLE deal (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  contest_id  BIGINT      NOT NULL,
  prize_group VARCHAR(60) NOT NULL,
  kind        VARCHAR(20) NOT NULL,
  seed        BIGINT      NOT NULL,
  per_entry   INT         NOT NULL,
  hash        CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  fresh       INT         NOT NULL,
  taken_back  INT         NOT NULL,
  anchors     VARCHAR(400) NOT NULL,
  dealt_by    BIGINT      NOT NULL,
  dealt_at    DATETIME(6) NOT NULL,
  KEY deal_group (contest_id, prize_group),
  CONSTRAINT deal_contest_fk FOREIGN KEY (contest_id) REFERENCES contest (id),
  CONSTRAINT deal_person_fk FOREIGN KEY (dealt_by) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Relatives whom a judge named, so that nothing they wrote or are told of in comes before that judge.
CREATE TABLE declared_kin (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  contest_id  BIGINT       NOT NULL,
  judge_id    BIGINT       NOT NULL,
  name        VARCHAR(200) NOT NULL,
  relation    VARCHAR(100) NOT NULL,
  declared_at DATETIME(6)  NOT NULL,
  KEY declared_kin_judge (contest_id, judge_id),
  CONSTRAINT declared_kin_contest_fk FOREIGN KEY (contest_id) REFERENCES contest (id),
  CONSTRAINT declared_kin_person_fk FOREIGN KEY (judge_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Why a panel differs inside one prize group; the newest counts.
CREATE TABLE panel_decision (
  id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  contest_id  BIGINT        NOT NULL,
  prize_group VARCHAR(60)   NOT NULL,
  number      VARCHAR(60)   NOT NULL,
  decided_on  DATE          NOT NULL,
  words       VARCHAR(2000) NOT NULL,
  recorded_by BIGINT        NOT NULL,
  recorded_at DATETIME(6)   NOT NULL,
  KEY panel_decision_group (contest_id, prize_group),
  CONSTRAINT panel_decision_contest_fk FOREIGN KEY (contest_id) REFERENCES contest (id),
  CONSTRAINT panel_decision_person_fk FOREIGN KEY (recorded_by) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- A preliminary round before the final of a prize group, and the minutes that closed it.
CREATE TABLE preliminary (
  id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  contest_id   BIGINT      NOT NULL,
  prize_group  VARCHAR(40) NOT NULL,
  per_entry    INT         NOT NULL,
  places       INT         NOT NULL,
  opened_by    BIGINT      NOT NULL,
  opened_at    DATETIME(6) NOT NULL,
  number       VARCHAR(60),
  decided_on   DATE,
  words        VARCHAR(2000),
  ranking_hash CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin,
  closed_by    BIGINT,
  closed_at    DATETIME(6),
  version      INT         NOT NULL,
  UNIQUE KEY preliminary_group (contest_id, prize_group),
  CONSTRAINT preliminary_contest_fk FOREIGN KEY (contest_id) REFERENCES contest (id),
  CONSTRAINT preliminary_opener_fk FOREIGN KEY (opened_by) REFERENCES person (id),
  CONSTRAINT preliminary_closer_fk FOREIGN KEY (closed_by) REFERENCES person (id),
  CONSTRAINT preliminary_closed_in_minutes CHECK (closed_at IS NULL OR (closed_by IS NOT NULL AND number IS NOT NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Entries that a closed preliminary round sent to the final.
CREATE TABLE preliminary_pass (
  preliminary_id BIGINT NOT NULL,
  entry_id       BIGINT NOT NULL,
  PRIMARY KEY (preliminary_id, entry_id),
  CONSTRAINT preliminary_pass_round_fk FOREIGN KEY (preliminary_id) REFERENCES preliminary (id),
  CONSTRAINT preliminary_pass_entry_fk FOREIGN KEY (entry_id) REFERENCES entry (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
