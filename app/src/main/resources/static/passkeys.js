/* Passkeys: the browser asks the device, and its answer goes out with the form. Without this file the forms stay hidden. */
const bytes = text => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), sign => sign.charCodeAt(0));

const ask = {
  get: form => navigator.credentials.get({ publicKey: {
    challenge: bytes(form.dataset.challenge), rpId: form.dataset.host, userVerification: 'required',
  } }),
  create: form => navigator.credentials.create({ publicKey: {
    challenge: bytes(form.dataset.challenge),
    rp: { id: form.dataset.host, name: 'Afterword' },
    user: { id: bytes(form.dataset.handle), name: form.dataset.called, displayName: form.dataset.called },
    pubKeyCredParams: [-7, -8, -257].map(alg => ({ type: 'public-key', alg })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    excludeCredentials: [...document.querySelectorAll('[data-passkey-number]')]
      .map(kept => ({ type: 'public-key', id: bytes(kept.dataset.passkeyNumber) })),
    attestation: 'none',
  } }),
};

if (window.PublicKeyCredential && PublicKeyCredential.prototype.toJSON) {
  document.querySelectorAll('form[data-passkey]').forEach(form => {
    const says = form.querySelector('[data-passkey-says]');
    form.hidden = false;
    form.addEventListener('submit', async event => {
      event.preventDefault();
      says.hidden = true;
      try {
        const answer = await ask[form.dataset.passkey](form);
        form.elements.credential.value = JSON.stringify(answer.toJSON());
        form.submit();
      } catch (problem) {
        says.textContent = problem.name === 'InvalidStateError' ? 'This device has a passkey for you already.'
          : 'Your device did not answer. Try it once more, or come in another way.';
        says.hidden = false;
      }
    });
  });
}
