/** Takes fields and what was asked, gives the form that asks again. */
import { words } from "../frame/words.ts";

/** A field of the form: a choice where there are options, else a line of text. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly options?: readonly (readonly [value: string, label: string])[];
  readonly placeholder?: string;
  /** Id of a list of suggestions. */
  readonly list?: string;
  readonly required?: boolean;
}

/** The form; it asks by GET, so that every answer has an address. */
export function FilterForm({
  action,
  fields,
  asked,
  submit = "Show",
}: {
  action: string;
  fields: readonly Field[];
  asked: Readonly<Record<string, readonly string[]>>;
  submit?: string;
}) {
  return (
    <search>
      <form action={action} class="filters">
        {fields.map((field) => (
          <div>
            <label for={`f-${field.name}`}>{field.label}</label>
            <Input field={field} value={(asked[field.name] ?? []).join(", ")} />
          </div>
        ))}
        <button type="submit">{submit}</button>
      </form>
    </search>
  );
}

function Input({
  field: { name, options, placeholder, list, required },
  value,
}: {
  field: Field;
  value: string;
}) {
  if (!options)
    return (
      <input
        id={`f-${name}`}
        name={name}
        value={value}
        placeholder={placeholder}
        list={list}
        required={required}
        autocomplete="off"
      />
    );
  return (
    <select id={`f-${name}`} name={name}>
      {options.map(([option, label]) => (
        <option value={option} selected={option === value}>
          {label}
        </option>
      ))}
    </select>
  );
}

/** Suggestions for fields that name an actor. */
export function ActorList({ id, actors }: { id: string; actors: readonly { id: string; name: string }[] }) {
  return (
    <datalist id={id}>
      {actors.map((actor) => (
        <option value={actor.id}>{actor.name}</option>
      ))}
    </datalist>
  );
}

/** Options of a form: any, or one of some ids. */
export const choices = (ids: readonly string[]): (readonly [string, string])[] => [
  ["", "any"],
  ...ids.map((id) => [id, words(id)] as const),
];
