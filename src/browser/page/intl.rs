//! Dates, times, lists and numbers as a language writes them: the browser's own `Intl`.
//!
//! `locale` is a language tag. One that the browser does not know is written as its default; one that is no tag at
//! all is not written: `None` never shows, the callers' own plain form does.

use std::cell::RefCell;
use std::collections::HashMap;

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime};
use js_sys::{Array, Date, Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// How a date is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateStyle {
    /// With the weekday: Saturday, 21 November 2026.
    Full,
    /// 21 November 2026.
    Long,
    /// 21 Nov 2026.
    Medium,
    /// November 2026.
    Month,
}

/// A date.
pub fn date(locale: &str, date: NaiveDate, style: DateStyle) -> String {
    // Midnight in UTC, written in UTC: no summer time moves it to another day.
    let day = js_date(date.and_time(NaiveTime::MIN).and_utc().timestamp_millis());
    let options = match style {
        DateStyle::Full => [("dateStyle", "full"), ("timeZone", "UTC")].as_slice(),
        DateStyle::Long => &[("dateStyle", "long"), ("timeZone", "UTC")],
        DateStyle::Medium => &[("dateStyle", "medium"), ("timeZone", "UTC")],
        DateStyle::Month => &[("month", "long"), ("year", "numeric"), ("timeZone", "UTC")],
    };
    write("DateTimeFormat", locale, options, &[day]).unwrap_or_else(|| date.to_string())
}

/// The time of day on the device that noted it, hours and minutes.
pub fn time(locale: &str, at: DateTime<FixedOffset>) -> String {
    let local = js_date(at.naive_local().and_utc().timestamp_millis());
    let options = [("timeStyle", "short"), ("timeZone", "UTC")];
    write("DateTimeFormat", locale, &options, &[local]).unwrap_or_else(|| at.format("%H:%M").to_string())
}

/// The time of day here and now of a moment in milliseconds since 1970.
pub fn time_here(locale: &str, at: i64) -> String {
    write_here(locale, &[("timeStyle", "short")], at).unwrap_or_default()
}

/// Date and time of day here of a moment in milliseconds since 1970.
pub fn moment_here(locale: &str, at: i64) -> String {
    let options = [("dateStyle", "long"), ("timeStyle", "short")];
    write_here(locale, &options, at).unwrap_or_default()
}

/// Days from today in words: yesterday, in 3 days.
pub fn days_from_now(locale: &str, days: i64) -> String {
    relative(locale, days, "day")
}

/// Items joined with commas and the language's *and*.
pub fn list<T: AsRef<str>>(locale: &str, items: &[T]) -> String {
    let array: Array = items.iter().map(|item| JsValue::from_str(item.as_ref())).collect();
    let plain = || items.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(", ");
    write("ListFormat", locale, &[("style", "long"), ("type", "conjunction")], &[array.into()]).unwrap_or_else(plain)
}

/// A number with the language's separators.
pub fn number(locale: &str, number: f64) -> String {
    write("NumberFormat", locale, &[], &[JsValue::from_f64(number)]).unwrap_or_else(|| number.to_string())
}

fn relative(locale: &str, amount: i64, unit: &str) -> String {
    let arguments = [js_number(amount), JsValue::from_str(unit)];
    write("RelativeTimeFormat", locale, &[("numeric", "auto")], &arguments).unwrap_or_default()
}

/// What writes one kind of thing in one language: an object of `Intl` and its `format`.
#[derive(Clone)]
struct Formatter {
    made: JsValue,
    format: Function,
}

thread_local! {
    /// Those that were made: to make one takes a hundred times as long as to write with it.
    static MADE: RefCell<HashMap<String, Formatter>> = RefCell::default();
}

/// Writes with a formatter that is made once.
fn write(kind: &str, locale: &str, options: &[(&str, &str)], arguments: &[JsValue]) -> Option<String> {
    let key = format!("{kind} {locale} {options:?}");
    let known = MADE.with_borrow(|made| made.get(&key).cloned());
    let formatter = match known {
        Some(formatter) => formatter,
        None => {
            let formatter = Formatter::new(kind, locale, options)?;
            MADE.with_borrow_mut(|made| made.insert(key, formatter.clone()));
            formatter
        }
    };
    formatter.write(arguments)
}

/// Writes a moment here. Made anew each time, because the device's time zone may have changed.
fn write_here(locale: &str, options: &[(&str, &str)], at: i64) -> Option<String> {
    Formatter::new("DateTimeFormat", locale, options)?.write(&[js_date(at)])
}

impl Formatter {
    /// `new Intl[kind](locale, options)`. By name, because a locale that is no tag throws, which the typed constructors
    /// do not catch.
    fn new(kind: &str, locale: &str, options: &[(&str, &str)]) -> Option<Self> {
        let intl = Reflect::get(&js_sys::global(), &JsValue::from_str("Intl")).ok()?;
        let constructor: Function = Reflect::get(&intl, &JsValue::from_str(kind)).ok()?.dyn_into().ok()?;
        let chosen = Object::new();
        for (name, value) in options {
            Reflect::set(&chosen, &JsValue::from_str(name), &JsValue::from_str(value)).ok()?;
        }
        let given = Array::of2(&JsValue::from_str(locale), &chosen);
        let made = Reflect::construct(&constructor, &given).ok()?;
        let format = Reflect::get(&made, &JsValue::from_str("format")).ok()?.dyn_into().ok()?;
        Some(Self { made, format })
    }

    fn write(&self, arguments: &[JsValue]) -> Option<String> {
        self.format.apply(&self.made, &arguments.iter().collect()).ok()?.as_string()
    }
}

fn js_date(milliseconds: i64) -> JsValue {
    Date::new(&js_number(milliseconds)).into()
}

/// Exact up to 2⁵³, far beyond any date.
fn js_number(number: i64) -> JsValue {
    JsValue::from_f64(number as f64)
}
