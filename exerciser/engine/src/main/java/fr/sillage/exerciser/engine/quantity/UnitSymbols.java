package fr.sillage.exerciser.engine.quantity;

import static javax.measure.MetricPrefix.CENTI;
import static javax.measure.MetricPrefix.DECA;
import static javax.measure.MetricPrefix.DECI;
import static javax.measure.MetricPrefix.GIGA;
import static javax.measure.MetricPrefix.HECTO;
import static javax.measure.MetricPrefix.KILO;
import static javax.measure.MetricPrefix.MEGA;
import static javax.measure.MetricPrefix.MICRO;
import static javax.measure.MetricPrefix.MILLI;
import static javax.measure.MetricPrefix.NANO;
import static javax.measure.MetricPrefix.PICO;
import static javax.measure.MetricPrefix.TERA;
import static tech.units.indriya.unit.Units.AMPERE;
import static tech.units.indriya.unit.Units.CANDELA;
import static tech.units.indriya.unit.Units.CELSIUS;
import static tech.units.indriya.unit.Units.COULOMB;
import static tech.units.indriya.unit.Units.DAY;
import static tech.units.indriya.unit.Units.FARAD;
import static tech.units.indriya.unit.Units.GRAM;
import static tech.units.indriya.unit.Units.HERTZ;
import static tech.units.indriya.unit.Units.HOUR;
import static tech.units.indriya.unit.Units.JOULE;
import static tech.units.indriya.unit.Units.KELVIN;
import static tech.units.indriya.unit.Units.KILOGRAM;
import static tech.units.indriya.unit.Units.LITRE;
import static tech.units.indriya.unit.Units.METRE;
import static tech.units.indriya.unit.Units.MINUTE;
import static tech.units.indriya.unit.Units.MOLE;
import static tech.units.indriya.unit.Units.NEWTON;
import static tech.units.indriya.unit.Units.OHM;
import static tech.units.indriya.unit.Units.PASCAL;
import static tech.units.indriya.unit.Units.PERCENT;
import static tech.units.indriya.unit.Units.RADIAN;
import static tech.units.indriya.unit.Units.SECOND;
import static tech.units.indriya.unit.Units.TESLA;
import static tech.units.indriya.unit.Units.VOLT;
import static tech.units.indriya.unit.Units.WATT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.measure.MetricPrefix;
import javax.measure.Unit;
import tech.units.indriya.AbstractUnit;

/** The units that school uses, by the symbols that people write. */
final class UnitSymbols {

    private static final List<MetricPrefix> PREFIXES =
            List.of(TERA, GIGA, MEGA, KILO, HECTO, DECA, DECI, CENTI, MILLI, MICRO, NANO, PICO);

    private static final Map<String, Unit<?>> ALL = new HashMap<>();

    static {
        prefixed("m", METRE);
        prefixed("g", GRAM);
        prefixed("s", SECOND);
        prefixed("A", AMPERE);
        prefixed("K", KELVIN);
        prefixed("mol", MOLE);
        prefixed("cd", CANDELA);
        prefixed("L", LITRE);
        prefixed("l", LITRE);
        prefixed("N", NEWTON);
        prefixed("J", JOULE);
        prefixed("W", WATT);
        prefixed("V", VOLT);
        prefixed("Ω", OHM);
        prefixed("Hz", HERTZ);
        prefixed("Pa", PASCAL);
        prefixed("C", COULOMB);
        prefixed("F", FARAD);
        prefixed("T", TESLA);
        prefixed("Wh", WATT.multiply(HOUR));
        prefixed("bar", PASCAL.multiply(100_000));
        prefixed("eV", JOULE.multiply(1.602176634e-19));
        ALL.put("min", MINUTE);
        ALL.put("h", HOUR);
        ALL.put("j", DAY);
        ALL.put("°C", CELSIUS);
        ALL.put("t", KILOGRAM.multiply(1000));
        ALL.put("ha", METRE.pow(2).multiply(10_000));
        ALL.put("rad", RADIAN);
        ALL.put("%", PERCENT);
    }

    private UnitSymbols() {}

    private static void prefixed(String symbol, Unit<?> unit) {
        ALL.put(symbol, unit);
        PREFIXES.forEach(prefix -> ALL.putIfAbsent(prefix.getSymbol() + symbol, unit.prefix(prefix)));
        // Two characters look like micro: U+00B5 (keyboards) and U+03BC
        ALL.put("\u00B5" + symbol, unit.prefix(MICRO));
        ALL.put("\u03BC" + symbol, unit.prefix(MICRO));
    }

    static Optional<Unit<?>> find(String symbol) {
        return Optional.ofNullable(ALL.get(symbol));
    }

    static Unit<?> none() {
        return AbstractUnit.ONE;
    }
}
