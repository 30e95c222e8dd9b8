import type { RuleWords } from '../../rule-words'

export const appWords: Readonly<Record<string, RuleWords>> = {
  'details-missing': {
    title: 'The app’s features are given',
    found: 'The app’s features are missing',
    remedy: 'Fill in platforms, package name, key, signature and icon.',
  },
  'details-beside-website': {
    title: 'A website has no app features',
    found: 'A website has app features',
    remedy: 'Change the kind to app, or remove them.',
  },
  'personal-own-order': {
    title: 'A person’s website and app are two orders',
    found: 'Persons file website and app apart',
    remedy: 'Put them into two drafts.',
  },
  platforms: {
    title: 'All of the app’s platforms are chosen',
    found: 'No or unknown platforms are chosen',
    remedy: 'Choose all on which the app runs.',
  },
  'package-name': {
    title: 'Package name or bundle id is written correctly',
    found: 'The package name cannot be right',
    remedy: 'Copy it from the build.',
  },
  'public-key': {
    title: 'Public key is written correctly',
    found: 'The public key cannot be right',
    remedy: 'Give it in hexadecimal; one click may convert it.',
  },
  signature: {
    title: 'Signature is the fingerprint the platform wants',
    found: 'The signature is not the fingerprint wanted',
    remedy: 'Android: MD5; iOS: SHA-1 of the signing certificate.',
  },
  'test-build': {
    title: 'No debug package or certificate',
    found: 'This looks like a debug build',
    remedy: 'Use the release build.',
  },
  icon: {
    title: 'Icon has the right size and format',
    found: 'The icon does not fit',
    remedy: 'PNG or JPG, square, at most 100 KB.',
  },
  'app-domains': {
    title: 'The app’s own domains are given',
    found: 'Does the app use domains of its own?',
    remedy: 'Fill them in, or confirm that there are none.',
  },
}
