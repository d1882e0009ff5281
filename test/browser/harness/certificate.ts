import { generate } from 'selfsigned';

/**
 * A key and a certificate for these host names, made on the spot: nobody signed it, so the browsers are told to take it.
 * Nothing is kept, so there is no private key in the repository and none to expire.
 */
export async function makeCertificate(hosts: string[]): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: 'Ways In tests' }], {
    keyType: 'ec', // made in milliseconds, where an RSA key takes up to a second
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) }],
  });
  return { key: made.private, cert: made.cert };
}
