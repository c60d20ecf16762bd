import { type FormEvent, type ReactNode, useState } from "react";
import { Button } from "react-aria-components";
import { type ShoeRequest, shoeRequestSchema } from "#contract/load-api-schema.ts";
import { words } from "./shoe-words.ts";

interface ShoeFormProps {
  /** The shoe to change; its name stays, runs go by it. */
  readonly shoe?: ShoeRequest;
  readonly onSave: (shoe: ShoeRequest) => void;
  readonly onCancel: () => void;
  readonly children?: ReactNode;
}

/** What the runner may say about a pair of shoes. */
export function ShoeForm({ shoe, onSave, onCancel, children }: ShoeFormProps) {
  const [problem, setProblem] = useState("");
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const read = (name: string): string => String(form.get(name) ?? "").trim();
    const [retiredOn, remindAt] = [read("retiredOn"), read("remindAtKm")];
    const request = shoeRequestSchema.safeParse({
      name: shoe?.name ?? read("name"),
      startKm: Number(read("startKm") || 0),
      ...(retiredOn === "" ? {} : { retiredOn }),
      ...(remindAt === "" ? {} : { remindAtKm: Number(remindAt) }),
    });
    if (request.success) onSave(request.data);
    else setProblem(words.problem);
  };
  return (
    <form className="card shoe-form" onSubmit={submit}>
      <div className="inline-form">
        {shoe === undefined && (
          <label className="field">
            {words.name}
            <input name="name" required maxLength={80} />
          </label>
        )}
        <label className="field">
          {words.startKm}
          <input name="startKm" type="number" min="0" step="any" defaultValue={shoe?.startKm ?? 0} />
        </label>
        <label className="field">
          {words.remindAtKm}
          <input name="remindAtKm" type="number" min="1" step="any" defaultValue={shoe?.remindAtKm} />
        </label>
        <label className="field">
          {words.retiredOn}
          <input name="retiredOn" type="date" defaultValue={shoe?.retiredOn} />
        </label>
      </div>
      <div className="button-row">
        <button type="submit" className="button button-primary">
          {words.save}
        </button>
        <Button className="button" onPress={onCancel}>
          {words.cancel}
        </Button>
      </div>
      <p role="status" className="field-error">
        {problem}
      </p>
      {children}
    </form>
  );
}
