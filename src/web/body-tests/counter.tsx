import { Button } from "react-aria-components";
import { words } from "./test-words.ts";

interface CounterProps {
  readonly count: number;
  readonly most: number;
  readonly onChange: (count: number) => void;
}

/** Counts repetitions by one large button. */
export function Counter({ count, most, onChange }: CounterProps) {
  return (
    <div className="hold-timer">
      <p className="hold-digits" role="status" aria-label={words.countAlt(count)}>
        {count}
      </p>
      <div className="button-row">
        <Button
          className="button button-primary hold-stop"
          isDisabled={count >= most}
          onPress={() => onChange(count + 1)}
        >
          {words.count}
        </Button>
        <Button className="button" isDisabled={count === 0} onPress={() => onChange(count - 1)}>
          {words.undoCount}
        </Button>
      </div>
    </div>
  );
}
