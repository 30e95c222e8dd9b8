import type { RuleWords } from '../../rule-words'

export const domainOwnerWords: Readonly<Record<string, RuleWords>> = {
  'domain-missing': {
    title: 'Every website has a domain',
    found: 'A domain is missing',
    remedy: 'Fill in the domain, or remove the empty line.',
  },
  'domain-form': {
    title: 'Domains are written correctly',
    found: 'This is not written as a domain',
    remedy: 'Enter the name only, without http://, port or path.',
  },
  'plain-form': {
    title: 'Domains are in plain lower-case form',
    found: 'The domain has capitals, wide characters or stray spaces',
    remedy: 'Change it to the plain form; one click does it.',
  },
  'owner-name': {
    title: 'Domain owner and principal are the same',
    found: 'The domain’s owner and the filer are not the same',
    remedy: 'Transfer the domain to the principal at the registrar, or correct what you typed.',
  },
  'owner-certificate-number': {
    title: 'Owner’s certificate number is the principal’s',
    found: 'The owner’s certificate number is not the principal’s',
    remedy: 'Verify the domain’s real name with the principal’s certificate, or correct the number.',
  },
  'owner-certificate-type': {
    title: 'Owner’s certificate type is the principal’s',
    found: 'The owner’s certificate type is not the principal’s',
    remedy: 'Choose the type with which the domain was verified, or verify it again.',
  },
  'owner-hidden': {
    title: 'Domain owner is not hidden by privacy protection',
    found: 'Privacy protection hides the domain’s owner',
    remedy:
      'Copy the real owner from the domain certificate or the registrar’s console, and switch the protection off.',
  },
  'owner-on-certificate': {
    title: 'Owner on the domain certificate matches',
    found: 'The domain certificate names another owner',
    remedy: 'Look at the certificate and correct the field, or get a current certificate.',
  },
  'details-on-certificate': {
    title: 'Domain, registrar and dates on the certificate match',
    found: 'The domain certificate says something else than the form',
    remedy: 'Compare with the certificate and correct the field.',
  },
  'certificate-in-date': {
    title: 'Domain certificate is still in date',
    found: 'The certificate shows an expiry date that has passed',
    remedy: 'Download a new domain certificate after renewal.',
  },
  'registrable-domain': {
    title: 'The registered domain is filed, not a subdomain',
    found: 'This is a subdomain',
    remedy: 'File the domain as it is registered; its subdomains are covered.',
  },
  'domain-twice': {
    title: 'No domain is entered twice',
    found: 'The domain is entered twice',
    remedy: 'Remove one of the two.',
  },
  'one-per-site': {
    title: 'Domains of a website are within the province’s limit',
    found: 'More domains than the province takes for one website',
    remedy: 'Leave the others out, or file them as services of their own.',
  },
  'look-alike': {
    title: 'No look-alike letters in the domain',
    found: 'The domain mixes letters of other alphabets',
    remedy: 'Type the domain again by hand.',
  },
  'idn-forms': {
    title: 'Both forms of a Chinese domain',
    found: 'A Chinese domain has two forms',
    remedy: 'Compare the xn-- form with registrar and certificate.',
  },
  'top-level-approved': {
    title: 'The domain’s ending is approved in China',
    found: 'The domain’s ending may not be approved',
    remedy: 'Look the ending up at the ministry; use a domain with an approved ending.',
  },
  'registrar-approved': {
    title: 'The registrar is approved in mainland China',
    found: 'The registrar may not be approved in mainland China',
    remedy: 'Transfer the domain to an approved registrar, or check the registrar at the ministry.',
  },
  'not-expired': {
    title: 'The domain has not expired',
    found: 'The domain has expired',
    remedy: 'Renew it at the registrar and correct the date.',
  },
  'validity-left': {
    title: 'Enough validity is left on the domain',
    found: 'Too little validity is left on the domain',
    remedy: 'Renew the domain before you submit.',
  },
  'dates-in-order': {
    title: 'The domain’s dates are plausible',
    found: 'The domain’s dates do not fit together',
    remedy: 'Check the dates against the certificate.',
  },
  'real-name-verified': {
    title: 'The domain’s real name is verified',
    found: 'The domain’s real name is not verified',
    remedy: 'Verify it at the registrar first.',
  },
  'real-name-synced': {
    title: 'Real-name data arrive in time',
    found: 'The real-name data may not have reached the ministry yet',
    remedy: 'Wait until the earliest safe day before you submit.',
  },
  'real-name-in-store': {
    title: 'The ministry knows the domain’s real name',
    found: 'Check that the ministry has the domain’s real-name data',
    remedy: 'Look it up online, then tick it.',
  },
  'filed-by-other': {
    title: 'The domain is not left in another’s filing',
    found: 'Check that no earlier owner’s filing holds the domain',
    remedy: 'Look the domain up at the ministry’s filing system.',
  },
  'public-body-suffix': {
    title: 'Public bodies use the prescribed endings',
    found: 'A public body needs another domain ending',
    remedy: 'Use .gov.cn or .政务, or for institutions .cn or .公益.',
  },
  'reserved-suffix': {
    title: 'Reserved endings are filed by those entitled',
    found: 'This ending is reserved for another kind of organisation',
    remedy: 'Check the kind of principal, or use another domain.',
  },
  'national-label': {
    title: 'The domain does not begin with words for the nation',
    found: 'The domain begins with a word for the nation',
    remedy: 'Use another domain, or have proof of national standing ready.',
  },
  'provincial-domain': {
    title: 'Further demands of the province on domains',
    found: 'The province has further demands on domains',
    remedy: 'Read the province’s demand and compare.',
  },
}
