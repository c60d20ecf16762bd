import { useEffect, useRef } from "react";
import {
  Button,
  Checkbox,
  Disclosure,
  DisclosurePanel,
  Heading,
  Input,
  Label,
  NumberField,
  Radio,
  RadioGroup,
  Text,
} from "react-aria-components";
import type { View } from "#core/pose/pose-track.ts";
import { useEntries } from "../record/record.ts";
import { Icon } from "../shell/icons.tsx";
import type { FilmOptions, ModelSize } from "./film-session.ts";

const cmPerM = 100;
const kmPerHourPerMPerS = 3.6;

/** Rates phones record slow motion at, frames/s. */
const captureRates = [60, 120, 240] as const;

const modelWords: readonly { readonly size: ModelSize; readonly name: string; readonly words: string }[] = [
  { size: "lite", name: "Light", words: "quickest, least exact" },
  { size: "full", name: "Full", words: "the usual choice" },
  { size: "heavy", name: "Heavy", words: "slowest, follows the far leg best" },
];

interface OptionFieldsProps {
  readonly options: FilmOptions;
  readonly onChange: (options: FilmOptions) => void;
  /** Opens the fold with the recording rate, for a film whose rate is in doubt. */
  readonly asksForRate: boolean;
}

/** Kept only when it is wanted: for this film here, or for every film by the consent in the settings. */
function KeepField({ options, onChange }: Omit<OptionFieldsProps, "asksForRate">) {
  const { entries } = useEntries("consent");
  const isAgreed = entries.some(({ body }) => body?.purpose === "keep-films" && body.isGiven);
  const latest = useRef({ options, onChange });
  latest.current = { options, onChange };
  useEffect(() => {
    if (isAgreed) latest.current.onChange({ ...latest.current.options, keepsFilm: true });
  }, [isAgreed]);
  return (
    <Checkbox
      className="check"
      isSelected={options.keepsFilm}
      onChange={(keepsFilm) => onChange({ ...options, keepsFilm })}
    >
      <span className="check-box">{options.keepsFilm && <Icon name="check" />}</span>
      Keep the film on this device, beside its report
    </Checkbox>
  );
}

/** What the user may tell us about the film: nothing of it is needed. */
export function OptionFields({ options, onChange, asksForRate }: OptionFieldsProps) {
  return (
    <div className="options">
      <ViewField options={options} onChange={onChange} />
      <div className="options-pair">
        <HeightField options={options} onChange={onChange} />
        <SpeedField options={options} onChange={onChange} />
      </div>
      <KeepField options={options} onChange={onChange} />
      <Disclosure defaultExpanded={asksForRate}>
        <Heading level={2} className="fold-heading">
          <Button slot="trigger" className="disclosure-button">
            <Icon name="next" />
            Recording rate and model
          </Button>
        </Heading>
        <DisclosurePanel className="options-more">
          <RateField options={options} onChange={onChange} />
          <ModelField options={options} onChange={onChange} />
        </DisclosurePanel>
      </Disclosure>
    </div>
  );
}

type FieldProps = Omit<OptionFieldsProps, "asksForRate">;

function ViewField({ options, onChange }: FieldProps) {
  const choose = (value: string) => {
    const { view: _view, ...rest } = options;
    onChange(value === "side" || value === "rear" ? { ...rest, view: value satisfies View } : rest);
  };
  return (
    <RadioGroup className="choice" value={options.view ?? "found"} onChange={choose} orientation="horizontal">
      <Label className="label">Where the camera stood</Label>
      <div className="segments">
        <Radio className="segment" value="found">
          Find it out
        </Radio>
        <Radio className="segment" value="side">
          At the side
        </Radio>
        <Radio className="segment" value="rear">
          Behind
        </Radio>
      </div>
    </RadioGroup>
  );
}

function HeightField({ options, onChange }: FieldProps) {
  return (
    <NumberField
      className="field"
      minValue={100}
      maxValue={230}
      value={options.heightM === undefined ? Number.NaN : Math.round(options.heightM * cmPerM)}
      onChange={(cm) => {
        const { heightM: _height, ...rest } = options;
        onChange(Number.isFinite(cm) ? { ...rest, heightM: cm / cmPerM } : rest);
      }}
    >
      <Label>Your height (optional)</Label>
      <span className="input-with-unit">
        <Input />
        <span className="unit">cm</span>
      </span>
      <Text slot="description" className="help">
        With it, bounce and step width come in centimetres too.
      </Text>
    </NumberField>
  );
}

function SpeedField({ options, onChange }: FieldProps) {
  return (
    <NumberField
      className="field"
      minValue={3}
      maxValue={36}
      step={0.1}
      value={
        options.speedMPerS === undefined ? Number.NaN : Math.round(options.speedMPerS * kmPerHourPerMPerS * 10) / 10
      }
      onChange={(kmPerHour) => {
        const { speedMPerS: _speed, ...rest } = options;
        onChange(Number.isFinite(kmPerHour) ? { ...rest, speedMPerS: kmPerHour / kmPerHourPerMPerS } : rest);
      }}
    >
      <Label>Your speed (optional)</Label>
      <span className="input-with-unit">
        <Input />
        <span className="unit">km/h</span>
      </span>
      <Text slot="description" className="help">
        Shown beside the numbers: most of them change with speed.
      </Text>
    </NumberField>
  );
}

function RateField({ options, onChange }: FieldProps) {
  const choose = (value: string) => {
    const { captureRateHz: _rate, ...rest } = options;
    const rate = Number(value);
    onChange(Number.isFinite(rate) ? { ...rest, captureRateHz: rate } : rest);
  };
  return (
    <RadioGroup
      className="choice"
      value={String(options.captureRateHz ?? "file")}
      onChange={choose}
      orientation="horizontal"
    >
      <Label className="label">Recording rate, frames a second</Label>
      <div className="segments">
        <Radio className="segment" value="file">
          As the file says
        </Radio>
        {captureRates.map((rate) => (
          <Radio key={rate} className="segment" value={String(rate)}>
            {rate}
          </Radio>
        ))}
      </div>
      <Text slot="description" className="help">
        Only for slow motion: choose the rate the camera recorded at, not the rate the film plays at.
      </Text>
    </RadioGroup>
  );
}

function ModelField({ options, onChange }: FieldProps) {
  const choose = (value: string) => {
    const model = modelWords.find((candidate) => candidate.size === value);
    if (model) onChange({ ...options, model: model.size });
  };
  return (
    <RadioGroup className="choice" value={options.model} onChange={choose}>
      <Label className="label">Model that finds the joints</Label>
      <div className="segments segments-column">
        {modelWords.map((model) => (
          <Radio key={model.size} className="segment" value={model.size}>
            {model.name}
            <span className="segment-words">{model.words}</span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
