import type { Failure, FailureCode } from '../../electron/contract/failures'

const OURS = '这一步出了问题，是软件的错，你的草稿没有丢。可以重试。'

const SENTENCES: Record<FailureCode, string> = {
  'bad-request': OURS,
  'not-allowed': OURS,
  fault: OURS,
  'store-locked': '数据已锁定。请先输入口令。',
  'wrong-passphrase': '口令不对。请检查大小写和输入法，再试一次。',
  'weak-passphrase': '口令太短。请至少用 8 个字符。',
  'key-missing': '系统里找不到打开数据的钥匙。换过系统账户或重装系统后会这样；数据文件没有被改动。',
  'wrong-key': '系统里的钥匙与数据对不上，数据没有被打开，也没有被改动。',
  'not-our-file': '这个文件不是本软件的数据，没有打开，也没有改动。',
  'newer-version': '这个文件由更新版本的软件生成。请先更新本软件；文件没有被改动。',
  damaged: '数据文件有损坏，没有打开，也没有改动。',
  'disk-full': '磁盘满了，之后的改动还没有保存。腾出空间后会自动保存，请先别关窗口。',
  'read-only': '数据所在的位置不能写入。请检查磁盘和权限；现有数据没有变化。',
  busy: '数据正被另一个窗口使用。请关掉另一个窗口再试。',
  'no-such-draft': '找不到这份草稿，可能已经删除。',
  'no-such-material': '找不到这份材料，可能已经移除。',
  'no-such-import': '找不到这次导入，可能已经撤销。',
  'no-such-person': '已经没有保存这个人的资料了。',
  'stale-revision': '这份草稿在别处改过，刚才的改动还没有保存。',
  'store-stopped': '保存数据的部分停了一下，正在重新打开。请稍后重试。',
  'system-key-unavailable': '这台电脑没有可用的系统钥匙串。请改用口令。',
  'bad-recovery': '这不是恢复文件，或恢复码有字符不对。请核对后再试；数据没有被改动。',
  'wrong-recovery': '这个恢复文件打不开这里的数据，它属于另一份数据。数据没有被改动。',
  'store-missing': '钥匙还在，但数据文件不见了。没有新建空的数据，请从备份恢复。',
  'bad-backup': '这不是备份文件，或文件没有传完整。没有改动任何数据。',
  'bad-handover': '这个草稿文件已损坏或没有传完整，没有导入。请让对方重新发送。',
  'bad-draft-file': '这个文件不是备案草稿，没有导入。现有数据没有变化。',
  'bad-ledger-file': '这个文件不是备案历史表，没有导入。现有数据没有变化。',
  'cannot-open': '文件打不开。请确认它还在原处。',
  'cannot-write': '文件写不进去。请换一个位置再试。',
  'consent-needed': '还没有确认证件本人同意保存，文件没有放入。',
  blocked: '还有必改的问题，没有打包。',
  'watermark-refused': '接入商不收这样的水印，没有打包。',
}

/** Main's own sentence where it has one (it names the key of a draft file), else ours; a bare code is no sentence. */
export const failureSentence = ({ code, message }: Failure): string =>
  message === '' || message === code ? SENTENCES[code] : message
