// The closed lists of domain.md, by their codes. Labels stand in the locales under `vocabulary.<list>.<code>`;
// HURIDOCS codes never show on a form.
export * from './campaigns.ts'
export * from './sources.ts'
export * from './people.ts'
export * from './custody.ts'
export * from './families.ts'
export * from './organisations.ts'
export * from './fund.ts'
export * from './documents.ts'
export * from './letters.ts'
export * from './actions.ts'
export * from './work.ts'
export * from './office.ts'
