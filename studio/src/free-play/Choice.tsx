export interface ChoiceProps {
  readonly group: string;
  readonly label: string;
  readonly chosen: boolean;
  readonly choose: () => void;
}

export function Choice({ group, label, chosen, choose }: ChoiceProps) {
  return (
    <label class="choice">
      <input type="radio" name={group} checked={chosen} onChange={choose} />
      {label}
    </label>
  );
}
