import type { FailureCode } from '../../../electron/contract/failures'

const OURS =
  'Something went wrong in this step; it is the app’s fault, and your draft is not lost. Please try again.'

export const FAILURES: Record<FailureCode, string> = {
  'bad-request': OURS,
  'not-allowed': OURS,
  fault: OURS,
  'store-locked': 'The data are locked. Please enter the passphrase first.',
  'wrong-passphrase': 'The passphrase is wrong. Check capitals and the input method, then try again.',
  'weak-passphrase': 'The passphrase is too short. Please use at least 8 characters.',
  'key-missing':
    'The system does not hold the key to these data, as after a change of account or a reinstall. The data file was not changed.',
  'wrong-key': 'The system’s key does not fit these data. They were neither opened nor changed.',
  'not-our-file': 'This file does not hold data of this app. It was neither opened nor changed.',
  'newer-version':
    'This file was made by a newer version of the app. Please update first; the file was not changed.',
  damaged: 'The data file is damaged. It was neither opened nor changed.',
  'disk-full':
    'The disk is full, and later changes are not saved yet. They are saved once there is room; please keep the window open.',
  'read-only':
    'Nothing can be written where the data are. Check the disk and permissions; the data are unchanged.',
  busy: 'Another window is using the data. Close it and try again.',
  'no-such-draft': 'This draft is not there; it may have been deleted.',
  'no-such-material': 'This material is not there; it may have been removed.',
  'no-such-import': 'This import is not there; it may have been undone.',
  'no-such-person': 'Nothing is kept about this person any more.',
  'stale-revision': 'This draft was changed elsewhere; your last changes are not saved yet.',
  'store-stopped':
    'The part that saves data stopped for a moment and is opening again. Please try again shortly.',
  'system-key-unavailable': 'This computer has no key store that can be used. Please use a passphrase.',
  'bad-recovery':
    'This is no recovery file, or a character of the code is wrong. Check it and try again; the data were not changed.',
  'wrong-recovery':
    'This recovery file does not open the data here; it belongs to other data. Nothing was changed.',
  'store-missing':
    'The key is there, but the data file is gone. No new data were made; please restore from a backup.',
  'bad-backup': 'This is no backup, or the file is not complete. Nothing was changed.',
  'bad-handover':
    'This draft file is damaged or not complete and was not imported. Please have it sent again.',
  'bad-draft-file': 'This file is no filing draft and was not imported. Your data are unchanged.',
  'bad-ledger-file': 'This file is no list of filings and was not imported. Your data are unchanged.',
  'cannot-open': 'The file does not open. Please check that it is still in its place.',
  'cannot-write': 'The file could not be written. Please try another place.',
  'consent-needed': 'The person’s agreement has not been confirmed; the file was not added.',
  blocked: 'Some things must be fixed first; nothing was packaged.',
  'watermark-refused': 'The access provider does not take such a watermark; nothing was packaged.',
}
