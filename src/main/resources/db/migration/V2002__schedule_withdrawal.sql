-- Results may be approved for a later moment and stay unseen until then; and they may be taken back, leaving their trace.
ALTER TABLE publication
  ADD COLUMN publish_at          DATETIME(6),
  ADD COLUMN withdrawal_reason   VARCHAR(1000),
  ADD COLUMN withdrawal_proposal BIGINT,
  ADD COLUMN withdrawal_proposer BIGINT,
  ADD COLUMN withdrawn_by        BIGINT,
  ADD COLUMN withdrawn_at        DATETIME(6),
  ADD UNIQUE KEY publication_withdrawal (withdrawal_proposal),
  ADD CONSTRAINT publication_withdrawal_fk FOREIGN KEY (withdrawal_proposal) REFERENCES proposal (id),
  DROP CONSTRAINT publication_public_is_approved,
  ADD CONSTRAINT publication_approved CHECK
    ((state IN ('SCHEDULED', 'PUBLISHED', 'CORRECTED', 'WITHDRAWN')) = (approver_id IS NOT NULL)),
  ADD CONSTRAINT publication_public_is_numbered CHECK
    ((state IN ('PUBLISHED', 'CORRECTED', 'WITHDRAWN')) = (number IS NOT NULL AND published_at IS NOT NULL)),
  ADD CONSTRAINT publication_withdrawn_by_two CHECK
    ((state = 'WITHDRAWN') = (withdrawn_by IS NOT NULL AND withdrawn_at IS NOT NULL AND withdrawal_reason IS NOT NULL
      AND withdrawn_by <> withdrawal_proposer));

DELIMITER //
CREATE TRIGGER publication_time_stays BEFORE UPDATE ON publication FOR EACH ROW FOLLOWS publication_content_stays
BEGIN
  IF NOT (NEW.publish_at <=> OLD.publish_at) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the time that was approved does not change';
  END IF;
END//
DELIMITER ;
