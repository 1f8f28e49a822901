// Correspondence of any length: bulk rows by prepared statements, each letter to one or two missions, every third of them
// answered, one in fifty overdue.
import { newId } from '../../electron/vault/audit/change.ts'
import type { Context } from '../../electron/vault/context.ts'
import { addDays } from '../../shared/partial-date.ts'

const stamps = "'', '', '', '', 1"
const stamped = 'created_at, created_by, updated_at, updated_by, row_version'
const statements = {
  organisation: `insert into organisation (id, ref, name, short_name, name_cyrillic, sort_name, kind, country, relation,
    website, email, notes, languages, is_example, ${stamped})
    values (?, ?, ?, '', '', ?, 'diplomatic_mission', 'CH', 'target', '', '', '', '[]', 0, ${stamps})`,
  mission: `insert into diplomatic_mission (id, sending_state, host_state, mission_type, city, accredited_to, head_title,
    salutation_en, salutation_fr, salutation_ru, salutation_kk, post_address, fax, channels, is_checked, ${stamped})
    values (?, 'KZ', 'CH', 'embassy', ?, '[]', '', '', '', '', '', '', '', '[]', 1, ${stamps})`,
  letter: `insert into letter (id, ref, direction, type, by_others, from_organisation_id, date_text, date_qualifier, date_min,
    date_max, sort_day, channel, language, subject, body, our_file_no, their_file_no, tracking_no, in_reply_to_id,
    delivery_status, status, reply_due_on, response, is_example, ${stamped})
    values (?, ?, ?, 'formal_protest', 0, ?, ?, 'exact', ?, ?, ?, 'post', 'en', ?, '', '', '', '', ?, 'sent', ?, ?, ?, 0, ${stamps})`,
  recipient: `insert into letter_recipient (id, letter_id, organisation_id, role, position, delivery_status, status,
    reply_due_on, ${stamped}) values (?, ?, ?, 'direct', ?, 'sent', ?, ?, ${stamps})`,
}

/** What became of the nth letter: answered, given up, or still waited for; only the newest can be overdue. */
const fateOf = (at: number, letters: number) => {
  if (at % 3 === 0) return 'answered'
  return at > letters - letters / 25 && at % 2 === 0 ? 'open' : 'no_answer'
}

/** As many letters out to as many missions, with the answers to a third of them. */
export const fillLetters = (ctx: Context, missions: number, letters: number): string[] => {
  const add = (table: keyof typeof statements, ...values: unknown[]) =>
    ctx.prepare(statements[table]).run(...values)
  const ids = Array.from({ length: missions }, () => newId())
  ctx.sqlite.transaction(() => {
    ids.forEach((id, at) => {
      const name = `Mission ${String(at).padStart(3, '0')}`
      add('organisation', id, `O-A-2014-${String(at).padStart(4, '0')}`, name, name.toLowerCase())
      add('mission', id, name)
    })
    for (let at = 0; at < letters; at++) {
      const day = addDays('2014-03-31', -Math.floor(((letters - at) / letters) * 800))
      const due = addDays(day, 30)
      const [id, status] = [newId(), fateOf(at, letters)]
      const ref = (kind: string) => `${kind}-A-2014-${String(at).padStart(5, '0')}`
      const to = [ids[at % missions] ?? '', ids[(at * 7 + 1) % missions] ?? '']
      add('letter', id, ref('L'), 'out', null, day, day, day, day, `Protest ${at}`, null, status, due, null)
      new Set(at % 4 ? to.slice(0, 1) : to).forEach((organisationId) =>
        add('recipient', newId(), id, organisationId, 0, status, due),
      )
      if (status !== 'answered') continue
      const answered = addDays(day, 5 + (at % 40))
      add(
        'letter',
        newId(),
        ref('R'),
        'in',
        to[0],
        answered,
        answered,
        answered,
        answered,
        `Re: Protest ${at}`,
        id,
        'closed',
        null,
        'token',
      )
    }
    ctx.sqlite
      .exec(`insert into letters_to select organisation_id, count(*), sum(status = 'answered'), max(sort_day)
      from v_letter_recipient where direction = 'out' and by_others = 0 and role = 'direct' group by organisation_id`)
  })()
  return ids
}
