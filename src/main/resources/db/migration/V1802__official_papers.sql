-- What people fill in of an official paper; everything else in it is composed anew from what is recorded.
CREATE TABLE official_paper (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  contest_id BIGINT      NOT NULL,
  kind       VARCHAR(20) NOT NULL,
  content    LONGTEXT    NOT NULL,
  version    INT         NOT NULL,
  UNIQUE KEY official_paper_kind (contest_id, kind),
  CONSTRAINT official_paper_contest_fk FOREIGN KEY (contest_id) REFERENCES contest (id)
) ENGINE = InnoDB;

-- Who accepted which of two figures that do not agree, and why. Never changed: a later decision stands above an earlier.
CREATE TABLE figure_decision (
  id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  contest_id  BIGINT        NOT NULL,
  rule        VARCHAR(40)   NOT NULL,
  stated      BIGINT        NOT NULL,
  computed    BIGINT        NOT NULL,
  accepted    VARCHAR(10)   NOT NULL,
  decided_by  VARCHAR(200)  NOT NULL,
  reason      VARCHAR(1000) NOT NULL,
  recorded_by BIGINT        NOT NULL,
  recorded_at DATETIME(6)   NOT NULL,
  KEY figure_decision_contest (contest_id, rule, id),
  CONSTRAINT figure_decision_accepted CHECK (accepted IN ('STATED', 'COMPUTED')),
  CONSTRAINT figure_decision_contest_fk FOREIGN KEY (contest_id) REFERENCES contest (id),
  CONSTRAINT figure_decision_person_fk FOREIGN KEY (recorded_by) REFERENCES person (id)
) ENGINE = InnoDB;
