import { entry } from './entry'

/** How the data are kept and opened. */
export const SAFETY_TERMS = [
  entry(
    'passphrase',
    ['口令', '打开本机数据的密码，只有你知道。忘了它，只能用恢复文件打开。', ['恢复口令']],
    [
      'passphrase',
      'What opens your data; only you know it. If it is forgotten, only the recovery file opens them.',
    ],
  ),
  entry(
    'key-store',
    ['系统钥匙串', '操作系统替你保管钥匙的地方，登录电脑后自动打开。'],
    ['system’s key store', 'Where the operating system keeps the key for you; it opens when you log in.'],
  ),
  entry(
    'recovery-file',
    ['恢复文件', '存着钥匙的文件，忘了口令或换电脑时用。请放在别处，例如 U 盘。'],
    ['recovery file', 'Holds the key, for a forgotten passphrase or another computer. Keep it elsewhere.'],
  ),
  entry(
    'backup',
    ['备份', '加密数据的另一份，每天自动做，也可以自己存到别处。'],
    ['backup', 'Another copy of the encrypted data, made daily and whenever you wish.'],
  ),
  entry(
    'redaction',
    ['遮盖', '图上涂黑的部分。离开软件的图片都带着遮盖，保存的原图不变。'],
    [
      'covered part',
      'A part of a picture that is black in everything that leaves; the kept picture stays whole.',
    ],
  ),
  entry(
    'consent',
    ['本人同意', '保存别人的证件图片之前，要先得到本人同意，软件会问一次并记下日期。'],
    [
      'agreement',
      'Before pictures of a person’s documents are kept, that person has to agree; the app asks once and notes the day.',
    ],
  ),
]
