import { useEffect, useRef } from "react";
import { Checkbox, Input, Label, NumberField, Radio, RadioGroup, Text } from "react-aria-components";
import type { View } from "#core/pose/pose-track.ts";
import { MoreFields } from "../fields/more-fields.tsx";
import { useEntries } from "../record/record.ts";
import { Icon } from "../shell/icons.tsx";
import { words } from "./analysis-words.ts";
import type { FilmOptions, ModelSize } from "./film-session.ts";

const cmPerM = 100;
const kmPerHourPerMPerS = 3.6;

/** Rates phones record slow motion at, frames/s. */
const captureRates = [60, 120, 240] as const;

const modelSizes = ["lite", "full", "heavy"] as const satisfies readonly ModelSize[];

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
      {words.keep}
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
      <MoreFields title={words.more} className="options-more" isOpen={asksForRate}>
        <RateField options={options} onChange={onChange} />
        <ModelField options={options} onChange={onChange} />
      </MoreFields>
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
      <Label className="label">{words.view}</Label>
      <div className="segments">
        <Radio className="segment" value="found">
          {words.views.found}
        </Radio>
        <Radio className="segment" value="side">
          {words.views.side}
        </Radio>
        <Radio className="segment" value="rear">
          {words.views.rear}
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
      <Label>{words.height}</Label>
      <span className="input-with-unit">
        <Input />
        <span className="unit">cm</span>
      </span>
      <Text slot="description" className="help">
        {words.heightHelp}
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
      <Label>{words.speed}</Label>
      <span className="input-with-unit">
        <Input />
        <span className="unit">km/h</span>
      </span>
      <Text slot="description" className="help">
        {words.speedHelp}
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
      <Label className="label">{words.rate}</Label>
      <div className="segments">
        <Radio className="segment" value="file">
          {words.rateOfFile}
        </Radio>
        {captureRates.map((rate) => (
          <Radio key={rate} className="segment" value={String(rate)}>
            {rate}
          </Radio>
        ))}
      </div>
      <Text slot="description" className="help">
        {words.rateHelp}
      </Text>
    </RadioGroup>
  );
}

function ModelField({ options, onChange }: FieldProps) {
  const choose = (value: string) => {
    const model = modelSizes.find((size) => size === value);
    if (model) onChange({ ...options, model });
  };
  return (
    <RadioGroup className="choice" value={options.model} onChange={choose}>
      <Label className="label">{words.model}</Label>
      <div className="segments segments-column">
        {modelSizes.map((size) => (
          <Radio key={size} className="segment" value={size}>
            {words.models[size].name}
            <span className="segment-words">{words.models[size].words}</span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
