CREATE TABLE proposal (
  id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind         VARCHAR(60)   NOT NULL,
  subject      VARCHAR(160)  NOT NULL,
  contest      VARCHAR(80)   NOT NULL,
  content_hash CHAR(64)      NOT NULL,
  summary      LONGTEXT      NOT NULL,
  state        VARCHAR(20)   NOT NULL,
  proposer_id  BIGINT        NOT NULL,
  proposed_at  DATETIME(6)   NOT NULL,
  approver_id  BIGINT,
  decided_at   DATETIME(6),
  reason       VARCHAR(1000),
  version      INT           NOT NULL,
  KEY proposal_subject (subject, id),
  KEY proposal_state (state, id),
  CONSTRAINT proposal_proposer_fk FOREIGN KEY (proposer_id) REFERENCES person (id),
  CONSTRAINT proposal_approver_fk FOREIGN KEY (approver_id) REFERENCES person (id),
  -- two people, whatever the code does
  CONSTRAINT proposal_two_people CHECK (approver_id IS NULL OR approver_id <> proposer_id),
  CONSTRAINT proposal_decided CHECK ((state IN ('WAITING', 'REPLACED')) = (approver_id IS NULL))
) ENGINE = InnoDB;
