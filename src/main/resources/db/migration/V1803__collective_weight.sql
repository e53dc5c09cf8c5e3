-- How much the number of winning entries counts beside the organising score, in percent, and why; the newest holds.
CREATE TABLE collective_weight (
  id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  contest_id  BIGINT        NOT NULL,
  winning     INT           NOT NULL,
  reason      VARCHAR(1000) NOT NULL,
  recorded_by BIGINT        NOT NULL,
  recorded_at DATETIME(6)   NOT NULL,
  KEY collective_weight_contest (contest_id, id),
  CONSTRAINT collective_weight_percent CHECK (winning BETWEEN 0 AND 100),
  CONSTRAINT collective_weight_contest_fk FOREIGN KEY (contest_id) REFERENCES contest (id),
  CONSTRAINT collective_weight_person_fk FOREIGN KEY (recorded_by) REFERENCES person (id)
) ENGINE = InnoDB;
