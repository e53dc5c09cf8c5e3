-- What everything settled for one contest hangs on: its version tells an organiser that another was faster.
CREATE TABLE award_board (
  contest_id BIGINT NOT NULL PRIMARY KEY,
  acts       INT    NOT NULL,
  version    INT    NOT NULL,
  CONSTRAINT award_board_contest_fk FOREIGN KEY (contest_id) REFERENCES contest (id)
) ENGINE = InnoDB;

-- One prize that is settled: given to an entry or a unit, or left empty for a reason. The keys make a second winner of
-- one prize, and a second prize for one winner, impossible.
CREATE TABLE award (
  id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  contest_id  BIGINT        NOT NULL,
  prize_group VARCHAR(40)   NOT NULL,
  line        VARCHAR(60)   NOT NULL,
  slot        INT           NOT NULL,
  line_count  INT           NOT NULL,
  amount      BIGINT        NOT NULL,
  entry_id    BIGINT,
  unit_id     BIGINT,
  reason      VARCHAR(1000),
  ranking     CHAR(64),
  settled_by  BIGINT        NOT NULL,
  settled_at  DATETIME(6)   NOT NULL,
  version     INT           NOT NULL,
  UNIQUE KEY award_slot (contest_id, line, slot),
  UNIQUE KEY award_entry (contest_id, entry_id),
  UNIQUE KEY award_unit (contest_id, unit_id),
  CONSTRAINT award_within_scheme CHECK (slot BETWEEN 1 AND line_count),
  CONSTRAINT award_amount CHECK (amount >= 0),
  CONSTRAINT award_one_winner CHECK (entry_id IS NULL OR unit_id IS NULL),
  CONSTRAINT award_winner_or_reason CHECK (entry_id IS NOT NULL OR unit_id IS NOT NULL OR reason IS NOT NULL),
  CONSTRAINT award_contest_fk FOREIGN KEY (contest_id) REFERENCES contest (id),
  CONSTRAINT award_entry_fk FOREIGN KEY (entry_id) REFERENCES entry (id),
  CONSTRAINT award_unit_fk FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT award_person_fk FOREIGN KEY (settled_by) REFERENCES person (id)
) ENGINE = InnoDB;

CREATE TABLE passed_over (
  id         BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  contest_id BIGINT        NOT NULL,
  entry_id   BIGINT        NOT NULL,
  reason     VARCHAR(1000) NOT NULL,
  decided_by BIGINT        NOT NULL,
  decided_at DATETIME(6)   NOT NULL,
  version    INT           NOT NULL,
  UNIQUE KEY passed_over_entry (contest_id, entry_id),
  CONSTRAINT passed_over_contest_fk FOREIGN KEY (contest_id) REFERENCES contest (id),
  CONSTRAINT passed_over_entry_fk FOREIGN KEY (entry_id) REFERENCES entry (id),
  CONSTRAINT passed_over_person_fk FOREIGN KEY (decided_by) REFERENCES person (id)
) ENGINE = InnoDB;

-- Never changed: a later decision about the same entries stands above an earlier one.
CREATE TABLE tie_decision (
  id             BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  contest_id     BIGINT        NOT NULL,
  prize_group    VARCHAR(40)   NOT NULL,
  entry_order    VARCHAR(2000) NOT NULL,
  decided_by     VARCHAR(200)  NOT NULL,
  minutes_number VARCHAR(60)   NOT NULL,
  minutes_date   DATE          NOT NULL,
  words          VARCHAR(2000) NOT NULL,
  ranking        CHAR(64)      NOT NULL,
  recorded_by    BIGINT        NOT NULL,
  recorded_at    DATETIME(6)   NOT NULL,
  KEY tie_decision_contest (contest_id, prize_group),
  CONSTRAINT tie_decision_contest_fk FOREIGN KEY (contest_id) REFERENCES contest (id),
  CONSTRAINT tie_decision_person_fk FOREIGN KEY (recorded_by) REFERENCES person (id)
) ENGINE = InnoDB;

CREATE TABLE organising_score (
  id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  contest_id  BIGINT        NOT NULL,
  unit_id     BIGINT        NOT NULL,
  half_points INT           NOT NULL,
  note        VARCHAR(1000) NOT NULL,
  entered_by  BIGINT        NOT NULL,
  entered_at  DATETIME(6)   NOT NULL,
  version     INT           NOT NULL,
  UNIQUE KEY organising_score_unit (contest_id, unit_id),
  CONSTRAINT organising_score_range CHECK (half_points BETWEEN 0 AND 200),
  CONSTRAINT organising_score_contest_fk FOREIGN KEY (contest_id) REFERENCES contest (id),
  CONSTRAINT organising_score_unit_fk FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT organising_score_person_fk FOREIGN KEY (entered_by) REFERENCES person (id)
) ENGINE = InnoDB;

CREATE TABLE award_decision (
  contest_id  BIGINT       NOT NULL PRIMARY KEY,
  number      VARCHAR(60)  NOT NULL,
  decided_on  DATE         NOT NULL,
  signer      VARCHAR(120) NOT NULL,
  capacity    VARCHAR(200) NOT NULL,
  recorded_by BIGINT       NOT NULL,
  recorded_at DATETIME(6)  NOT NULL,
  version     INT          NOT NULL,
  CONSTRAINT award_decision_contest_fk FOREIGN KEY (contest_id) REFERENCES contest (id),
  CONSTRAINT award_decision_person_fk FOREIGN KEY (recorded_by) REFERENCES person (id)
) ENGINE = InnoDB;

-- Lines of the estimate beside the prizes, which come from the scheme itself.
CREATE TABLE budget_line (
  id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  contest_id  BIGINT        NOT NULL,
  kind        VARCHAR(20)   NOT NULL,
  name        VARCHAR(200)  NOT NULL,
  measure     VARCHAR(60)   NOT NULL,
  quantity    INT           NOT NULL,
  unit_price  BIGINT        NOT NULL,
  ceiling     BIGINT,
  norm_source VARCHAR(300)  NOT NULL,
  funding     VARCHAR(200)  NOT NULL,
  spent       BIGINT,
  version     INT           NOT NULL,
  KEY budget_line_contest (contest_id, kind, id),
  CONSTRAINT budget_line_amounts CHECK (quantity >= 0 AND unit_price >= 0 AND (spent IS NULL OR spent >= 0)),
  CONSTRAINT budget_line_contest_fk FOREIGN KEY (contest_id) REFERENCES contest (id)
) ENGINE = InnoDB;
