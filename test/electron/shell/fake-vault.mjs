// A vault process that obeys no rule but the messages: it opens for 'right', and hangs when told to.
const right = { ok: true, value: null }
const wrong = { ok: false, error: { code: 'wrong_passphrase' } }

process.parentPort.on('message', ({ data: { id, request } }) => {
  const answer = (result) => process.parentPort.postMessage({ id, result })
  const ok = (value = null) => answer({ ok: true, value })
  if (request.op === 'close') process.exit(0)
  if (request.op === 'unlock') answer(request.secret === 'right' ? right : wrong)
  if (request.op === 'call' && request.channel === 'echo') ok(request.input)
  if (request.op === 'call' && request.channel === 'hang') for (;;);
  if (request.op === 'call' && request.channel === 'die') process.exit(1)
  if (request.op === 'fillDemo') {
    process.parentPort.postMessage({ event: 'demo.progress', payload: { what: 'people', done: 1, total: 2 } })
    ok()
  }
})
