import { entry } from './entry'

/** What identifies an app. */
export const APP_TERMS = [
  entry(
    'package-name',
    ['包名', 'App 的唯一标识，例如 cn.example.app，开发者打包时定下。'],
    ['package name', 'The app’s own identifier, such as cn.example.app, set by its developer.'],
    ['services[].app.packageName'],
  ),
  entry(
    'public-key',
    ['公钥', '给 App 签名的证书里公开的那一半，从签名证书里读出。签名栏填证书的 MD5 或 SHA-1。'],
    [
      'public key',
      'The public half of the certificate that signs the app; the signature field takes the certificate’s MD5 or SHA-1.',
    ],
    ['services[].app.publicKey', 'services[].app.signature'],
  ),
]
