-- What was proposed for publication and, once a second person approved, is the published version n. The content is the
-- text itself: later edits of awards, entries or names never reach it.
CREATE TABLE publication (
  id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  contest_id   BIGINT        NOT NULL,
  state        VARCHAR(20)   NOT NULL,
  number       INT,
  content      LONGTEXT      NOT NULL,
  grounds      LONGTEXT      NOT NULL,
  content_hash CHAR(64)      NOT NULL,
  reason       VARCHAR(1000) NOT NULL,
  proposal_id  BIGINT,
  proposer_id  BIGINT        NOT NULL,
  proposed_at  DATETIME(6)   NOT NULL,
  approver_id  BIGINT,
  published_at DATETIME(6),
  audit_hash   CHAR(64),
  version      INT           NOT NULL,
  UNIQUE KEY publication_number (contest_id, number),
  UNIQUE KEY publication_proposal (proposal_id),
  KEY publication_contest (contest_id, state),
  CONSTRAINT publication_contest_fk FOREIGN KEY (contest_id) REFERENCES contest (id),
  CONSTRAINT publication_proposal_fk FOREIGN KEY (proposal_id) REFERENCES proposal (id),
  CONSTRAINT publication_proposer_fk FOREIGN KEY (proposer_id) REFERENCES person (id),
  CONSTRAINT publication_approver_fk FOREIGN KEY (approver_id) REFERENCES person (id),
  -- two people, whatever the code does
  CONSTRAINT publication_two_people CHECK (approver_id IS NULL OR approver_id <> proposer_id),
  CONSTRAINT publication_public_is_approved CHECK
    ((state IN ('PUBLISHED', 'CORRECTED')) = (approver_id IS NOT NULL AND number IS NOT NULL AND published_at IS NOT NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

DELIMITER //
CREATE TRIGGER publication_content_stays BEFORE UPDATE ON publication FOR EACH ROW
BEGIN
  IF NEW.content <> OLD.content OR NEW.grounds <> OLD.grounds OR NEW.content_hash <> OLD.content_hash
     OR NEW.contest_id <> OLD.contest_id OR NEW.proposer_id <> OLD.proposer_id
     OR (OLD.number IS NOT NULL AND NOT (NEW.number <=> OLD.number)) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was proposed or published does not change';
  END IF;
END//
DELIMITER ;

CREATE TRIGGER publication_no_delete BEFORE DELETE ON publication FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was proposed or published does not change';

-- A consent that came outside the portal, as on paper: who gave it, when, in which words.
CREATE TABLE publication_basis (
  id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  contest_id  BIGINT        NOT NULL,
  entry_id    BIGINT        NOT NULL,
  given_by    VARCHAR(300)  NOT NULL,
  given_on    DATE          NOT NULL,
  wording     VARCHAR(1000) NOT NULL,
  recorded_by BIGINT        NOT NULL,
  recorded_at DATETIME(6)   NOT NULL,
  UNIQUE KEY publication_basis_entry (contest_id, entry_id),
  CONSTRAINT publication_basis_contest_fk FOREIGN KEY (contest_id) REFERENCES contest (id),
  CONSTRAINT publication_basis_entry_fk FOREIGN KEY (entry_id) REFERENCES entry (id),
  CONSTRAINT publication_basis_person_fk FOREIGN KEY (recorded_by) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
