#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The natural logarithm; minus infinity for 0 and not a number below it.
func naturalLogarithm(_ value: Double) -> Double { log(value) }

/// *e* to the given power; 0 where that is too small to hold.
func exponential(_ power: Double) -> Double { exp(power) }
