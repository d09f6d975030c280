namespace NemoVideo.Tests;

/// <summary>The faults that are still to happen, in the order in which they were added.</summary>
public sealed class FaultPlan
{
    private readonly List<Planned> _planned = [];

    /// <summary>Plans a fault.</summary>
    /// <param name="fault">What is to happen.</param>
    public void Add(Fault fault)
    {
        lock (_planned)
            _planned.Add(new Planned(fault));
    }

    /// <summary>Lets everything be well from now on.</summary>
    public void Clear()
    {
        lock (_planned)
            _planned.Clear();
    }

    /// <summary>The fault that a request to an endpoint meets; null for none.</summary>
    internal Fault? Take(Endpoint endpoint)
    {
        lock (_planned)
        {
            if (_planned.Find(planned => planned.Fault.Endpoint == endpoint) is not { } next)
                return null;
            if (next.Passed < next.Fault.After)
            {
                next.Passed++;
                return null;
            }

            if (++next.Happened >= next.Fault.Times)
                _planned.Remove(next);
            return next.Fault;
        }
    }

    private sealed class Planned(Fault fault)
    {
        internal Fault Fault => fault;

        internal int Passed { get; set; }

        internal int Happened { get; set; }
    }
}
